package org.alongside.domain.extract;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.disclosure.Preset;

/// Everything of one extract, before it becomes bytes.
///
/// @param rule what is hidden, left out or banded, in words
/// @param texts further plain files by name
public record DataPackage(
        Head head, String title, String rule, List<Resource> resources, SortedMap<String, String> texts) {
    /// The version of the format.
    public static final int FORMAT = 1;

    /// What an extract holds.
    public enum Kind {
        TABLES,
        RECORDS,
        QUOTES
    }

    /// What tells packages apart.
    ///
    /// @param sites pseudonyms of the vaults it comes from, at least one
    /// @param asOf the day it was made
    /// @param scope which referrals, by the name of the filter
    /// @param preset the rule's name, of tables only; else empty
    public record Head(
            Kind kind, String study, List<String> sites, String asOf, SortedMap<String, String> scope, String preset) {
        /// Keeps its own copies.
        public Head {
            sites = List.copyOf(sites);
            scope = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(scope));
        }

        /// The rule's name as it is written.
        static String nameOf(Preset preset) {
            return preset.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Keeps its own copies.
    public DataPackage {
        resources = List.copyOf(resources);
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /// A package with these further texts.
    static DataPackage of(Head head, String title, String rule, List<Resource> resources, Map<String, String> texts) {
        return new DataPackage(head, title, rule, resources, new TreeMap<>(texts));
    }
}
