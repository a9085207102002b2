package org.alongside.tui.terminal;

import java.lang.reflect.Proxy;

/// The signal that a Unix terminal sends when its window changes. `sun.misc.Signal` has no public name in the JDK and
/// is reached by reflection; where it is missing the size is only asked again on redraw (Ctrl+L).
final class WindowSignal {
    private static final String NAME = "WINCH";

    private WindowSignal() {}

    /// Calls that from the signal's thread, each time.
    static void listen(Runnable changed) {
        try {
            var handler = Class.forName("sun.misc.SignalHandler");
            var listener = Proxy.newProxyInstance(
                    WindowSignal.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            changed.run();
                        }
                        return null;
                    });
            install(handler, listener);
        } catch (ReflectiveOperationException missing) {
            // Ctrl+L remains.
        }
    }

    /// Back to doing nothing about it.
    static void ignore() {
        try {
            var handler = Class.forName("sun.misc.SignalHandler");
            install(handler, handler.getField("SIG_DFL").get(null));
        } catch (ReflectiveOperationException missing) {
            // Nothing was installed either.
        }
    }

    private static void install(Class<?> handlerClass, Object handler) throws ReflectiveOperationException {
        var signalClass = Class.forName("sun.misc.Signal");
        var signal = signalClass.getConstructor(String.class).newInstance(NAME);
        signalClass.getMethod("handle", signalClass, handlerClass).invoke(null, signal, handler);
    }
}
