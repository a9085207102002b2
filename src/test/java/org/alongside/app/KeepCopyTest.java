package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.alongside.app.VaultDoor.Copied;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.junit.jupiter.api.Test;

final class KeepCopyTest {
    private static final Path STICK = Path.of("stick");
    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

    private final RecordInMemory record = new RecordInMemory();
    private final OpenVault open = mock(OpenVault.class); // stands for a stick that is there, or is not
    private final KeepCopy keepCopy = new KeepCopy(record.desk("2026-11-22", mock(Toolkits.class)), open);

    private void copies(boolean outside) {
        when(open.copyTo(any(), any(), any()))
                .thenReturn(new Copied(STICK.resolve("copy"), AT, 7, 900, outside, 0, List.of()));
    }

    @Test
    void writes_down_that_a_copy_leaves_and_then_when_it_was_made() {
        copies(true);
        assertThat(keepCopy.in(STICK, _ -> {}).lastSeq()).isEqualTo(7);
        assertThat(record.changes())
                .extracting(Change::verb, Change::kind)
                .containsExactly(tuple("vault.backup", Kind.DISCLOSURE), tuple("vault.copied", Kind.HOUSEKEEPING));
        assertThat(new Settings(record).get(Settings.LAST_COPY)).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(new Settings(record).get(Settings.LAST_COPY_OUTSIDE)).isEqualTo("2026-11-22T09:00:00Z");
    }

    @Test
    void a_copy_on_the_same_disk_is_none_outside() {
        copies(false);
        keepCopy.in(STICK, _ -> {});
        assertThat(new Settings(record).get(Settings.LAST_COPY)).isNotEmpty();
        assertThat(new Settings(record).get(Settings.LAST_COPY_OUTSIDE)).isEmpty();
    }

    @Test
    void a_place_that_will_not_do_leaves_no_line() {
        doThrow(new Trouble(Trouble.Sort.NOT_FOUND, "There is no such folder."))
                .when(open)
                .requirePlaceForCopy(STICK);
        assertThatThrownBy(() -> keepCopy.in(STICK, _ -> {})).isInstanceOf(Trouble.class);
        assertThat(record.changes()).isEmpty();
    }

    @Test
    void a_copy_that_fails_is_not_remembered_as_one() {
        when(open.copyTo(any(), any(), any())).thenThrow(new Trouble(Trouble.Sort.FAILED, "Not copied: …"));
        assertThatThrownBy(() -> keepCopy.in(STICK, _ -> {})).isInstanceOf(Trouble.class);
        assertThat(new Settings(record).get(Settings.LAST_COPY)).isEmpty();
    }
}
