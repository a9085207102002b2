package org.alongside.clips;

import com.sun.jna.NativeLibrary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.co.caprica.vlcj.binding.support.runtime.RuntimeUtil;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaParsedStatus;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// libvlc in this process. Only the child may make one.
final class LoadedVlc {
    private static final long PROBE_SECONDS = 5;

    /// `--no-spu`: captions are drawn by us, and no other words belong on the picture.
    private static final String[] OPTIONS = {
        "--intf=dummy",
        "--quiet",
        "--no-video-title-show",
        "--no-metadata-network-access",
        "--no-stats",
        "--no-sub-autodetect-file",
        "--no-spu",
        "--no-osd",
        "--no-lua",
        "--no-snapshot-preview",
        "--no-xlib"
    };

    private final MediaPlayerFactory factory;

    private LoadedVlc(MediaPlayerFactory factory) {
        this.factory = factory;
    }

    /// Loads the library from this folder and no other; vlcj's own search, which also reads files, is left out.
    static LoadedVlc load(String folder) {
        NativeLibrary.addSearchPath(RuntimeUtil.getLibVlcCoreLibraryName(), folder);
        NativeLibrary.addSearchPath(RuntimeUtil.getLibVlcLibraryName(), folder);
        if (!RuntimeUtil.isNix()) {
            NativeLibrary.getInstance(RuntimeUtil.getLibVlcCoreLibraryName());
        }
        // By its full name first: asked by its short one, JNA would quietly go on to any other libvlc of this machine.
        NativeLibrary.getInstance(LibVlc.libraryIn(Path.of(folder)).toString());
        return new LoadedVlc(new MediaPlayerFactory((NativeDiscovery) null, OPTIONS));
    }

    String version() {
        return factory.application().version();
    }

    EmbeddedMediaPlayer newPlayer() {
        return factory.mediaPlayers().newEmbeddedMediaPlayer();
    }

    MediaPlayerFactory factory() {
        return factory;
    }

    /// Opens the file without playing it.
    Report probe(String file) {
        var media = factory.media().newMedia(Path.of(file).toUri().toString());
        if (media == null) {
            return new Report.Failed(Fault.NOT_PLAYABLE);
        }
        try {
            return parsed(media)
                    .filter(length -> length > 0)
                    .<Report>map(Report.Probed::new)
                    .orElse(new Report.Failed(Fault.NOT_PLAYABLE));
        } finally {
            media.release();
        }
    }

    private static Optional<Long> parsed(Media media) {
        var done = new CompletableFuture<MediaParsedStatus>();
        media.events().addMediaEventListener(new MediaEventAdapter() {
            @Override
            public void mediaParsedChanged(Media parsed, MediaParsedStatus status) {
                done.complete(status);
            }
        });
        media.parsing().parse();
        try {
            return done.get(PROBE_SECONDS, TimeUnit.SECONDS) == MediaParsedStatus.DONE
                    ? Optional.of(media.info().duration())
                    : Optional.empty();
        } catch (ExecutionException | TimeoutException notParsed) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
