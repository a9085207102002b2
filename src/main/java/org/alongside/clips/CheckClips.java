package org.alongside.clips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.app.CaptionFile;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions;

/// Checks clips with the same child that plays them; needs no screen.
public final class CheckClips implements ClipCheck {
    private static final long CAPTIONS_OVERRUN_MILLIS = 1_000;

    private final Machine machine;
    private final List<String> childCommand;

    /// @param appFolder where Alongside itself lies
    /// @param setting the folder of a libvlc named in the settings, if any
    /// @param childCommand starts the child, as [ChildCommand#of] makes it
    public CheckClips(Path appFolder, Optional<Path> setting, List<String> childCommand) {
        this(Machine.ours(appFolder, setting), childCommand);
    }

    CheckClips(Machine machine, List<String> childCommand) {
        this.machine = machine;
        this.childCommand = List.copyOf(childCommand);
    }

    @Override
    public List<Finding> check(List<Clip> clips) {
        try (var prober = LibVlc.find(machine)
                .map(vlc -> new Prober(machine, childCommand, vlc))
                .orElse(null)) {
            var asks = Optional.ofNullable(prober);
            return clips.stream().map(clip -> check(clip, asks)).toList();
        }
    }

    private static Finding check(Clip clip, Optional<Prober> prober) {
        var faults = new ArrayList<String>();
        long length = 0;
        var fault = ClipFile.fault(clip);
        if (fault.isPresent()) {
            faults.add(fault.get());
        } else if (prober.isEmpty()) {
            faults.add("could not be opened, because VLC was not found on this machine");
        } else if (prober.get().probe(clip.file()) instanceof Report.Probed(long millis)) {
            length = millis;
        } else {
            faults.add("cannot be opened by VLC");
        }
        captionFaults(clip, length, faults);
        return new Finding(clip, Math.toIntExact(Math.min((length + 500) / 1000, Integer.MAX_VALUE)), faults);
    }

    private static void captionFaults(Clip clip, long lengthMillis, List<String> faults) {
        if (clip.captions().isEmpty()) {
            faults.add("has no captions");
            return;
        }
        switch (CaptionFile.read(clip.captions().get())) {
            case Decision.Refuse<Captions>(var _, String reason, var _) -> faults.add("has captions that " + reason);
            case Decision.Keep<Captions>(Captions captions) -> fit(captions, lengthMillis, faults);
        }
    }

    private static void fit(Captions captions, long lengthMillis, List<String> faults) {
        captions.faults().forEach(fault -> faults.add("has a fault in its captions, " + fault));
        if (captions.cues().isEmpty()) {
            faults.add("has captions in which nothing is said");
        } else if (lengthMillis > 0 && captions.endsAtMillis() > lengthMillis + CAPTIONS_OVERRUN_MILLIS) {
            faults.add("has captions that go on after its end");
        } else if (lengthMillis > 0 && captions.endsAtMillis() < lengthMillis / 2) {
            faults.add("has captions that stop before its half");
        }
    }
}
