package org.alongside.clips;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.domain.text.Clean;

/// The clip's own window: a neutral title, the picture, and the same keys as the text screens. Closing it is stopping.
final class ClipWindow {
    private final Frame frame;
    private boolean fullScreen;

    /// Opens it. Throws AWTError or HeadlessException where no window can be.
    ClipWindow(String title, Picture picture, Consumer<Command> pressed) {
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame = new Frame(Clean.line(title));
        frame.setBackground(Color.BLACK);
        frame.setLayout(new BorderLayout());
        frame.add(picture, BorderLayout.CENTER);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                pressed.accept(Command.STOP);
            }
        });
        picture.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                picture.refresh();
            }
        });
        picture.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                command(event).ifPresent(pressed);
            }
        });
        int width = screen.width * 3 / 4;
        frame.setSize(width, Math.min(screen.height, width * 9 / 16));
        frame.setLocationRelativeTo(null);
        EventQueue.invokeLater(() -> {
            frame.setVisible(true);
            frame.toFront();
            picture.requestFocus();
        });
    }

    void toggleFullScreen() {
        EventQueue.invokeLater(() -> {
            fullScreen = !fullScreen;
            frame.getGraphicsConfiguration().getDevice().setFullScreenWindow(fullScreen ? frame : null);
        });
    }

    /// Which command a key stands for; the table of `interface.md`, "while a clip is open".
    static Optional<Command> command(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_SPACE -> Optional.of(Command.PLAY_PAUSE);
            case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> Optional.of(Command.BACK_5_S);
            case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> Optional.of(Command.FORWARD_5_S);
            case KeyEvent.VK_PAGE_UP -> Optional.of(Command.PREVIOUS_CHAPTER);
            case KeyEvent.VK_PAGE_DOWN -> Optional.of(Command.NEXT_CHAPTER);
            case KeyEvent.VK_ESCAPE -> Optional.of(Command.STOP);
            default -> letter(event.getKeyChar());
        };
    }

    private static Optional<Command> letter(char typed) {
        return switch (Character.toLowerCase(typed)) {
            case 'c' -> Optional.of(Command.CAPTIONS);
            case 'f' -> Optional.of(Command.FULL_SCREEN);
            case 's' -> Optional.of(Command.STOP);
            case '-', '_' -> Optional.of(Command.QUIETER);
            case '+', '=' -> Optional.of(Command.LOUDER);
            default -> Optional.empty();
        };
    }
}
