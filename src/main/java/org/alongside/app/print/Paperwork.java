package org.alongside.app.print;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.toolkit.Toolkit;

/// The documents about a referral. Each one is in the s.62 log before it is made.
public final class Paperwork {
    private final Desk desk;

    /// At this desk.
    public Paperwork(Desk desk) {
        this.desk = desk;
    }

    /// What can be made.
    public enum Paper {
        PROGRESS("Progress sheet, for the person to keep"),
        COMPLETION("Completion report"),
        REFERRAL("Referral report");

        private final String label;

        Paper(String label) {
            this.label = label;
        }

        /// What it is, in words.
        public String label() {
            return label;
        }

        /// The command's word for it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where it goes.
    public enum Went {
        PRINTED,
        FILE,
        SCREEN
    }

    /// How it is wished for.
    ///
    /// @param language of the progress sheet; empty for the person's own
    /// @param recommendations for the completion report; may be empty
    public record Wishes(String language, String recommendations) {
        /// As it comes.
        public static final Wishes NONE = new Wishes("", "");
    }

    /// Makes one.
    public Document make(Paper paper, Case one, Wishes wishes, Went went) {
        new Consultation(desk)
                .handedOut(
                        List.of(one.person().id()),
                        "print." + paper.word(),
                        went.name().toLowerCase(Locale.ROOT));
        var stamp = new Stamp(
                new Settings(desk.records()).get(Settings.MARKING),
                desk.by(),
                LocalDateTime.ofInstant(desk.now(), desk.zone()));
        var toolkit = toolkit(one);
        return switch (paper) {
            case REFERRAL -> ReferralReport.of(one, toolkit, desk.toolkits().reference("requirements"), stamp);
            case PROGRESS ->
                ProgressSheet.of(
                        one,
                        toolkit,
                        stamp,
                        wishes.language().isEmpty() ? one.person().language() : wishes.language());
            case COMPLETION -> CompletionReport.of(one, toolkit, stamp, wishes.recommendations());
        };
    }

    private Optional<Toolkit> toolkit(Case one) {
        return desk.toolkits().find(one.referral().choice().toolkit());
    }
}
