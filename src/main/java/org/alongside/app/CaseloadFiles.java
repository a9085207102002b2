package org.alongside.app;

import java.nio.file.Path;
import java.util.List;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;

/// The twelve caseload files, in and out. Format: `src/docs/formats/caseload.md`.
public interface CaseloadFiles {
    /// Reads the files of a folder into changes that would put them into the record. Rows that cannot be kept are
    /// named in the answer, and written to `rejects.csv` in that folder unless it is a dry run; the rest is kept.
    ///
    /// @throws org.alongside.domain.Trouble when the folder or a required file cannot be read
    Imported read(Desk desk, Path folder, boolean dryRun);

    /// Writes the whole record into the folder, which is made if need be.
    ///
    /// @return how many rows each file holds, in the order of the files
    List<Count> write(Desk desk, Path folder);

    /// Writes people and cases that are in no record, such as made-up ones, into the folder; as [#write].
    List<Count> write(List<Person> people, List<Case> cases, Path folder);

    /// What an import did, or would do.
    ///
    /// @param kept new and changed rows of each file
    /// @param unchanged rows that the record already holds just so
    /// @param notes what was passed over without harm, a sentence each
    record Imported(List<Count> kept, int unchanged, List<Reject> rejects, List<String> notes) {}

    /// Rows of one file.
    record Count(String file, int rows) {}

    /// A row that was not kept.
    ///
    /// @param line 1 is the header row
    record Reject(String file, long line, String field, String reason) {}
}
