package org.alongside.app.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.alongside.domain.extract.DataPackage;

/// Data packages as files. Format: `src/docs/formats/extract.md`.
public interface Packages {
    /// Refuses a folder that holds anything, or is none.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED
    void requireEmpty(Path folder);

    /// Writes the package into the folder, which is made if need be: all files or none.
    ///
    /// @return the names of the files
    List<String> write(Path folder, DataPackage whole);

    /// Writes the package as one file, sealed to that recipient.
    ///
    /// @return the name of the file
    String seal(Path folder, DataPackage whole, String recipient);

    /// Reads a package that was made here and has not changed since.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED for what is no such package, or another version; DAMAGED for a
    ///     file that is not what was listed
    Opened read(Path folder);

    /// A sheet of rows that somebody fills in, in a file of its own.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED for what cannot be read as such
    Cells readSheet(Path file);

    /// Refuses a file that is there already.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED
    void requireNew(Path file);

    /// Writes such a sheet, in place of what the file held.
    void writeSheet(Path file, Cells sheet);

    /// A package as it was read.
    record Opened(DataPackage.Head head, SortedMap<String, Cells> files) {}

    /// One file of it; columns and cells as they stand there.
    record Cells(List<String> columns, List<List<String>> rows) {}
}
