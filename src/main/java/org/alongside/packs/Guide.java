package org.alongside.packs;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.paper.Block;

/// A toolkit's guide, or what is wrong with it.
record Guide(List<Block> blocks, Optional<String> problem) {}
