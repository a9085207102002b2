package org.alongside.packs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Makes zips byte by byte, also such as no honest program makes.
public final class ZipBytes {
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream list = new ByteArrayOutputStream();
    private int count;

    /// A pack's archive with its digests.
    static byte[] pack(String id, Map<String, byte[]> files) {
        var all = new LinkedHashMap<>(files);
        all.put("SHA256SUMS", sums(files).getBytes(StandardCharsets.UTF_8));
        var zip = new ZipBytes();
        all.forEach((name, bytes) -> zip.put(id + "/" + name, bytes));
        return zip.end();
    }

    static String sums(Map<String, byte[]> files) {
        List<String> lines = new ArrayList<>();
        files.forEach((name, bytes) -> lines.add(PackTexts.sha256(bytes) + "  " + name));
        return String.join("\n", lines) + "\n";
    }

    ZipBytes put(String name, byte[] bytes) {
        return put(name, bytes, bytes, 0, 0, 0);
    }

    ZipBytes deflated(String name, byte[] bytes) {
        var deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new byte[bytes.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return put(name, bytes, java.util.Arrays.copyOf(packed, length), 8, 0, 0);
    }

    ZipBytes symlink(String name, String target) {
        var bytes = target.getBytes(StandardCharsets.UTF_8);
        return put(name, bytes, bytes, 0, 0, 0xA1FF << 16);
    }

    /// @param flags of the zip format, such as 1 for encrypted
    /// @param mode the file's mode on Unix, shifted by 16
    ZipBytes put(String name, byte[] bytes, byte[] packed, int method, int flags, int mode) {
        var crc = new CRC32();
        crc.update(bytes);
        return put(name, name, (int) crc.getValue(), bytes.length, packed, method, flags, mode);
    }

    ZipBytes put(String name, String localName, int crc, int length, byte[] packed, int method, int flags, int mode) {
        int at = files.size();
        var local = localName.getBytes(StandardCharsets.UTF_8);
        var listed = name.getBytes(StandardCharsets.UTF_8);
        files.writeBytes(little(30)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(crc)
                .putInt(packed.length)
                .putInt(length)
                .putShort((short) local.length)
                .putShort((short) 0)
                .array());
        files.writeBytes(local);
        files.writeBytes(packed);
        list.writeBytes(little(46)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(crc)
                .putInt(packed.length)
                .putInt(length)
                .putShort((short) listed.length)
                .putInt(0)
                .putInt(0)
                .putInt(mode)
                .putInt(at)
                .array());
        list.writeBytes(listed);
        count++;
        return this;
    }

    ZipBytes junk(byte[] bytes) {
        files.writeBytes(bytes);
        return this;
    }

    byte[] end() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(files.toByteArray());
        out.writeBytes(list.toByteArray());
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(list.size())
                .putInt(files.size())
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
