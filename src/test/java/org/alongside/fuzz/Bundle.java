package org.alongside.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One file of a folder as the fuzzer's bytes: its name on the first line, then what it holds.
public final class Bundle {
    private final String name;
    private final byte[] content;

    private Bundle(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /// The file's name.
    public String name() {
        return name;
    }

    /// What it holds.
    public byte[] content() {
        return content.clone();
    }

    /// As bytes.
    public static byte[] of(String name, byte[] content) {
        var head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /// From bytes.
    public static Bundle read(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        var name = new String(bytes, 0, end, StandardCharsets.UTF_8);
        return new Bundle(name, Arrays.copyOfRange(bytes, Math.min(bytes.length, end + 1), bytes.length));
    }
}
