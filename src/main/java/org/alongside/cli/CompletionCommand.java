package org.alongside.cli;

import java.util.List;
import org.alongside.domain.Trouble;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `alongside completion`
@Command(
        description = "Print a script that lets the shell complete commands.",
        footerHeading = "%nExamples:%n",
        footer = {"  source <(alongside completion bash)", "  source <(alongside completion zsh)", ""})
final class CompletionCommand implements Verb {
    private final Work work;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private String shell = "";

    CompletionCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        if (!List.of("bash", "zsh").contains(shell)) {
            throw new Trouble(Trouble.Sort.REFUSED, "Only bash and zsh can be completed for. Nothing was printed.");
        }
        var whole = Cli.command(work, Noun.ALL);
        work.streams.help(AutoComplete.bash("alongside", whole), true);
        return Exit.DONE;
    }
}
