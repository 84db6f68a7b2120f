package dk.opgang.law.classification;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.DatedRows;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of the law on the classification of housing areas, by the lists that they govern. */
final class LawBook {

    // Dates have four digits for the year.
    private static final int LAST_YEAR = 9_999;
    private static final String FOLDER = "law/housing-areas/";

    private final List<LawVersion> versions;

    LawBook(List<LawVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /**
     * Reads the law from the data files of this module.
     *
     * @throws IllegalStateException if one is missing
     * @throws UncheckedIOException if one is not readable
     * @throws IllegalArgumentException if two versions are in force at once, or one never or without a source
     */
    static LawBook load() {
        List<LawVersion> versions = Arrays.stream(DataFile.read(FOLDER + "index.json", String[].class))
                .map(file -> DataFile.read(FOLDER + file, LawVersion.class))
                .toList();
        return new LawBook(DatedRows.oneAtATime(versions, version -> "the law"));
    }

    /** The list in force on a day: the last one published by then. Empty before the first list. */
    Optional<LocalDate> listInForce(LocalDate day) {
        return versions.stream()
                .flatMap(version -> Stream.of(day.getYear(), day.getYear() - 1)
                        .map(version.lists()::in)
                        .filter(version::governs))
                .filter(listDate -> !listDate.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** The list after another one. Empty if the law knows none. */
    Optional<LocalDate> listAfter(LocalDate listDate) {
        return versions.stream()
                .flatMap(version -> Stream.of(listDate.getYear(), listDate.getYear() + 1, listDate.getYear() + 2)
                        .map(version.lists()::in)
                        .filter(version::governs))
                .filter(next -> next.isAfter(listDate) && next.getYear() <= LAST_YEAR)
                .min(Comparator.naturalOrder());
    }

    /** The list before another one. Empty before the first list. */
    Optional<LocalDate> listBefore(LocalDate listDate) {
        return listInForce(listDate.minusDays(1));
    }

    /**
     * The law that governs a list.
     *
     * @throws DateTimeException if there is no list on that day
     */
    LawVersion governing(LocalDate listDate) {
        return versions.stream()
                .filter(version -> version.governs(listDate))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("There is no list on " + listDate));
    }
}
