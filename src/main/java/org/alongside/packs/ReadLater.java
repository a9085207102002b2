package org.alongside.packs;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list that is read when anything in it is first asked for.
final class ReadLater<E> extends AbstractList<E> {
    private final Supplier<List<E>> read;
    private volatile @Nullable List<E> known;

    ReadLater(Supplier<List<E>> read) {
        this.read = read;
    }

    private List<E> list() {
        var list = known;
        if (list == null) {
            list = List.copyOf(read.get());
            known = list;
        }
        return list;
    }

    @Override
    public E get(int place) {
        return list().get(place);
    }

    @Override
    public int size() {
        return list().size();
    }
}
