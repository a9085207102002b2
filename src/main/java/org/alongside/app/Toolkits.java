package org.alongside.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// The installed packs and the reference data.
public interface Toolkits {
    /// All toolkits, by title.
    List<Toolkit> all();

    /// These and those installed beside that vault.
    default Toolkits installedBeside(Path vault) {
        return this;
    }

    /// The packs as files: those that came with the program, and those beside that vault.
    default Packs packFiles(Path vault) {
        throw new UnsupportedOperationException("there are no pack files here");
    }

    /// The toolkit of that id.
    default Optional<Toolkit> find(String id) {
        return all().stream().filter(toolkit -> toolkit.id().equals(id)).findFirst();
    }

    /// The exercise of that id, in whichever toolkit has it.
    default Optional<Found> exercise(String id) {
        return all().stream()
                .flatMap(toolkit -> toolkit.exercise(id).map(found -> new Found(toolkit, found)).stream())
                .findFirst();
    }

    /// Whether the exercise lies in that toolkit itself, not in another that it takes exercises from.
    default boolean isOwn(Toolkit toolkit, String exercise) {
        return true;
    }

    /// Where the exercise's clip for a variant lies, with digest and captions; empty when the pack has none.
    Optional<ClipPlayer.Clip> clip(Toolkit toolkit, Exercise exercise, Optional<String> variant);

    /// The folder or file a toolkit was read from.
    Path origin(Toolkit toolkit);

    /// What cannot be read and was left out, one sentence each. Reads everything to know.
    List<String> problems();

    /// What is wrong with an exercise that came from here, where something is.
    default Optional<String> problem(Toolkit toolkit, Exercise exercise) {
        return Optional.empty();
    }

    /// Editable lists: `regions`, `requirements`, `accredited-programmes`, `supporting-activities`.
    List<Choice> reference(String list);

    /// An exercise and its toolkit.
    record Found(Toolkit toolkit, Exercise exercise) {}

    /// One line of a reference list.
    ///
    /// @param aliases other words files may use for it
    record Choice(String code, String label, List<String> aliases) {
        /// Keeps its own copy.
        public Choice {
            aliases = List.copyOf(aliases);
        }
    }
}
