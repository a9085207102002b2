/// Small numbers: which counts of people may be published, so that nothing about one of them can be worked out from the
/// totals, from another table or from an earlier release. Rules: the service's presets; method: every number ever
/// published is one system of sums, and what an onlooker could still believe of each hidden number is its range.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.disclosure;
