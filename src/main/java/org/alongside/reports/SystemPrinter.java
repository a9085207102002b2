package org.alongside.reports;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.alongside.app.Printer;
import org.alongside.domain.Trouble;
import org.alongside.domain.Trouble.Sort;

/// Prints through CUPS (on Windows as [DrawnPrinter]): `lp` takes the PDF on its standard input. Nothing of what is
/// printed, not even its title, is
/// on a command line, in a job's name or in a file; the queue shows "Alongside".
public final class SystemPrinter implements Printer {
    private static final int SECONDS_MAX = 60;
    private static final int SAID_MAX = 4096;
    private static final String HAS_DEFAULT = "system default destination:";
    private static final Pattern NAME = Pattern.compile("[^-\\s/#\\p{Cntrl}][^\\s/#\\p{Cntrl}]{0,126}");
    private static final String NOTHING_PRINTED = " Nothing was printed. Save it to a file with -o and print that.";

    static final String NOT_TAKEN = "The printer did not take the job." + NOTHING_PRINTED;

    private final String lp;
    private final String lpstat;
    private final boolean isWindows;

    /// The printing of this system.
    public SystemPrinter() {
        this("lp", "lpstat", System.getProperty("os.name", "").startsWith("Windows"));
    }

    SystemPrinter(String lp, String lpstat, boolean isWindows) {
        this.lp = lp;
        this.lpstat = lpstat;
        this.isWindows = isWindows;
    }

    /// The title stays here: a job's name can be read by everyone who can see the queue.
    @Override
    public void print(byte[] pdf, String printer, String title) {
        if (isWindows) {
            new DrawnPrinter().print(pdf, printer, title);
            return;
        }
        if (!isThere(printer)) {
            throw new Trouble(Sort.NOT_FOUND, missing(printer));
        }
        if (run(job(printer), pdf).exit() != 0) {
            throw new Trouble(Sort.FAILED, NOT_TAKEN);
        }
    }

    static String missing(String printer) {
        return (printer.isEmpty() ? "No default printer is set up here." : "There is no printer of that name.")
                + NOTHING_PRINTED;
    }

    private boolean isThere(String printer) {
        if (printer.isEmpty()) {
            return run(List.of(lpstat, "-d"), new byte[0]).said().startsWith(HAS_DEFAULT);
        }
        return NAME.matcher(printer).matches()
                && run(List.of(lpstat, "-p", printer), new byte[0]).exit() == 0;
    }

    private List<String> job(String printer) {
        return printer.isEmpty()
                ? List.of(lp, "-s", "-t", "Alongside")
                : List.of(lp, "-s", "-t", "Alongside", "-d", printer);
    }

    private record Ran(int exit, String said) {}

    /// Runs a command to its end with bytes on its standard input, given by a thread of their own so that a command
    /// that never reads them cannot hold us.
    private static Ran run(List<String> command, byte[] input) {
        try {
            var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            Thread.ofVirtual().start(() -> give(process, input));
            var said = new FutureTask<>(
                    () -> new String(process.getInputStream().readNBytes(SAID_MAX), StandardCharsets.UTF_8));
            Thread.ofVirtual().start(said);
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Trouble(
                        Sort.FAILED,
                        "The printing system did not answer. Look at the printer's queue before trying again.");
            }
            return new Ran(process.exitValue(), said.get(SECONDS_MAX, TimeUnit.SECONDS));
        } catch (IOException e) {
            throw new Trouble(
                    Sort.FAILED,
                    "This computer has no printing system that Alongside knows (CUPS)." + NOTHING_PRINTED,
                    e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble(Sort.FAILED, "The printing system did not answer." + NOTHING_PRINTED, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Sort.FAILED, "Printing was interrupted. Look at the printer's queue.", e);
        }
    }

    private static void give(Process process, byte[] input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException e) {
            // The command went away without reading it all: its exit code says so. Destroying it here as well would
            // close what it said before we have read that.
        }
    }
}
