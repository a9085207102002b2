package org.alongside.vault.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Files and folders that only their owner may touch: `rwx------` and `rw-------`, or one access entry on Windows.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final Set<String> RIGHTLESS = Set.of("vfat", "msdos", "exfat", "fuseblk");

    private OwnerOnly() {}

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// Makes the folder, or takes one that stands there away from everybody else.
    public static void makeFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
            }
            if (!Files.getPosixFilePermissions(folder).equals(FOLDER) && keepsRights(folder)) {
                Files.setPosixFilePermissions(folder, FOLDER);
            }
            return;
        }
        Files.createDirectories(folder);
        giveToOwnerAlone(folder);
    }

    /// Makes an empty file.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where one stands
    public static void makeFile(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, FILE);
        } else {
            Files.createFile(file); // inherits the folder's one entry
        }
    }

    /// A stick formatted for every system knows no owners, and refuses to be told of them.
    private static boolean keepsRights(Path folder) throws IOException {
        return !RIGHTLESS.contains(Files.getFileStore(folder).type());
    }

    private static void giveToOwnerAlone(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) { // a FAT stick knows no owners at all
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                    .build()));
        }
    }
}
