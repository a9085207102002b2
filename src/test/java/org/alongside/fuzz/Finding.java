package org.alongside.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What no input may do to a parser.
///
/// @param seed plays the case again
/// @param where tells findings of one kind from others
record Finding(String target, long seed, String what, String where) {
    private static final int FRAMES = 25;
    private static final int WIDTH = 500;

    static Finding thrown(String target, long seed, Throwable thrown) {
        var frames = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !frame.getClassName().contains("$$") // named anew by each run
                        && !frame.getClassName().equals(Fuzzer.class.getName()))
                .limit(4)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining("<"));
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        var first = trace.toString().lines().limit(FRAMES).map(Finding::cut).collect(Collectors.joining("\n"));
        boolean isAnywhere = thrown instanceof VirtualMachineError; // the heap or the stack ends where it ends
        return new Finding(target, seed, first, thrown.getClass().getName() + (isAnywhere ? "" : " " + frames));
    }

    static Finding hung(String target, long seed, long seconds, StackTraceElement[] stack) {
        var frames = Arrays.stream(stack).limit(FRAMES).map(String::valueOf).collect(Collectors.joining("\n    at "));
        return new Finding(target, seed, "no end after " + seconds + " s\n    at " + frames, "hung");
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }

    String sentence() {
        return target + ": " + what + "\nTo play it again: -Dalongside.seed=" + seed + " -Dalongside.fuzz=\"" + target
                + "\"; the input is " + Fuzzer.fileOf(target, seed);
    }
}
