package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Flow.Row;
import org.alongside.domain.referral.Sara;
import org.junit.jupiter.api.Test;

final class FlowReportTest {
    /// The pilot's published table (S001).
    private static final Flow PILOT = new Flow(
            new Flow.Scope(Optional.empty(), Optional.of("pilot"), Optional.empty(), Optional.empty()),
            Map.of(
                    Row.ALL_COMPLETE, 6,
                    Row.FOUNDATION_COMPLETE, 12,
                    Row.NOT_COMMENCED, 14,
                    Row.STOPPED_BEFORE_FOUNDATION, 20,
                    Row.ONGOING, 3),
            Map.of(Row.NOT_COMMENCED, 6, Row.STOPPED_BEFORE_FOUNDATION, 6),
            Map.of(Sara.HIGH, 16, Sara.MEDIUM, 24, Sara.NOT_ASSESSED, 15),
            Optional.of(34 * 12 + 7),
            55,
            List.of("Look at this."));

    private static final Flow EMPTY =
            new Flow(Flow.Scope.ALL, Map.of(), Map.of(), Map.of(), Optional.empty(), 0, List.of());

    private static Report of(Flow flow) {
        return FlowReport.of(
                flow, Map.of("toolkit", "any"), new Block.Facts(List.of()), flow.warnings(), flow.warnings());
    }

    @Test
    void has_the_members_that_the_interface_promises_in_their_order() {
        assertThat(of(PILOT).data().keySet())
                .map(String::valueOf)
                .containsExactly(
                        "scope",
                        "referred",
                        "not_commenced",
                        "awaiting_start",
                        "commenced",
                        "stopped_before_foundation",
                        "ongoing",
                        "foundation_complete",
                        "all_complete",
                        "sara",
                        "mean_age",
                        "percent",
                        "warnings");
    }

    @Test
    void says_the_pilots_figures_on_both_denominators() {
        var data = new LinkedHashMap<String, Object>(of(PILOT).data());
        assertThat(data)
                .containsEntry("referred", 55)
                .containsEntry("commenced", 41)
                .containsEntry("not_commenced", Map.of("total", 14, "breached", 6))
                .containsEntry("stopped_before_foundation", Map.of("total", 20, "breached", 6))
                .containsEntry("mean_age", Map.of("years", 34, "months", 7))
                .containsEntry("sara", Map.of("assessed", 40, "high", 16, "medium", 24, "low", 0, "not_assessed", 15))
                .containsEntry("warnings", List.of("Look at this."));
        assertThat(String.valueOf(data.get("percent")))
                .isEqualTo("{of_referred={not_commenced=25.5, awaiting_start=0.0, commenced=74.5,"
                        + " stopped_before_foundation=36.4, ongoing=5.5, foundation_complete=21.8, all_complete=10.9},"
                        + " of_commenced={stopped_before_foundation=48.8, ongoing=7.3, foundation_complete=29.3,"
                        + " all_complete=14.6}}");
        assertThat(of(PILOT).blocks().toString())
                .contains("% of 55 referred", "% of 41 commenced", "Known for 40 of 55 (not assessed for 15)");
    }

    @Test
    void an_empty_record_has_no_percentages_and_no_mean() {
        var data = new LinkedHashMap<String, Object>(of(EMPTY).data());
        assertThat(data).containsEntry("referred", 0).containsEntry("mean_age", null);
        assertThat(String.valueOf(data.get("percent")))
                .contains("commenced=null")
                .doesNotContain("NaN");
    }
}
