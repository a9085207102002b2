package org.alongside.exchange.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.app.extract.Packages;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.extract.Slug;
import org.alongside.exchange.Csv;
import org.alongside.exchange.Placing;
import org.alongside.vault.age.AgeFile;
import org.alongside.vault.age.AgeRecipient;

/// Frictionless Data Packages, plain or sealed with age. Format: `src/docs/formats/extract.md`.
public final class DataPackages implements Packages {
    /// Reads and writes packages.
    public DataPackages() {}

    @Override
    public void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new Trouble(
                        Trouble.Sort.REFUSED, "That folder is not empty. Nothing was written. Name a new one with -o.");
            }
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That is no folder that can be used. Nothing was written. Name a new one with -o.",
                    unreadable);
        }
    }

    @Override
    public List<String> write(Path folder, DataPackage whole) {
        var files = PackageFiles.of(whole);
        new Placing(folder).place(files);
        return List.copyOf(files.keySet());
    }

    @Override
    public String seal(Path folder, DataPackage whole, String recipient) {
        var name = Slug.of(whole.head()) + ".zip.age";
        var to = switch (AgeRecipient.read(recipient)) {
            case Decision.Keep<AgeRecipient>(var read) -> read;
            case Decision.Refuse<AgeRecipient> no ->
                throw new Trouble(Trouble.Sort.REFUSED, no.sentence("--to") + " Nothing was written.");
        };
        SortedMap<String, byte[]> sealed = new TreeMap<>();
        sealed.put(name, AgeFile.seal(PackageFiles.zipped(PackageFiles.of(whole)), to));
        new Placing(folder).place(sealed);
        return name;
    }

    @Override
    public Opened read(Path folder) {
        return PackageReading.read(folder);
    }

    @Override
    public Cells readSheet(Path file) {
        return PackageReading.sheet(file);
    }

    @Override
    public void requireNew(Path file) {
        if (Files.exists(file)) {
            throw new Trouble(Trouble.Sort.REFUSED, "That file exists. Nothing was written. Name a new one with -o.");
        }
    }

    @Override
    public void writeSheet(Path file, Cells sheet) {
        var whole = file.toAbsolutePath();
        var folder = whole.getParent();
        var name = whole.getFileName();
        if (folder == null || name == null) {
            throw new Trouble(Trouble.Sort.REFUSED, "That is no file. Nothing was written. Name one.");
        }
        new Placing(folder).place(Map.of(name.toString(), Csv.bytes(sheet.columns(), sheet.rows())));
    }
}
