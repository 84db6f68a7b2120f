package dk.opgang.initiatives.result;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.DisclosureControl;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what of a year is shown to others than the participants' municipality: so much that nobody who reads it, whatever it knows of
 * its own and has read before, pins down a small number of others.
 */
@Singleton
class ResultControl {

    // All editions of a year are solved at once, which takes longer with each; what still changes after so many waits
    // for its operator.
    private static final int MOST_EDITIONS = 8;

    private static final List<Set<String>> BLOCKS = ResultSums.blocks();

    private final DisclosureControl control;
    private final int smallestShown;

    ResultControl(DisclosureConfig config) {
        this.smallestShown = config.smallestShown();
        this.control = new DisclosureControl(smallestShown);
    }

    /**
     * The next edition of a year.
     *
     * @param before the editions that were published of it, the latest last
     * @return empty if the year stays as it was published: nothing has changed, or not by enough to be told
     */
    Optional<PublishedYear> next(int year, LocalDate edition, YearCounts counts, List<PublishedYear> before) {
        if (!before.isEmpty() && before.getLast().counts().whole().equals(counts.whole())
                || before.size() >= MOST_EDITIONS) {
            return Optional.empty();
        }
        Set<String> shown = new LinkedHashSet<>();
        for (Set<String> block : BLOCKS) {
            List<PublishedYear> earlier =
                    before.stream().map(published -> published.only(block)).toList();
            Set<String> whole = shown(earlier, counts.withoutPlaces().only(block), Set.of());
            shown.addAll(whole);
            // Places are told of as much as what is told of everywhere allows, and with the first edition alone.
            if (before.isEmpty()
                    && counts.hasPlaces()
                    && !ResultSums.fewCountTwice(counts.only(block).all(), smallestShown)) {
                shown.addAll(shown(earlier, counts.only(block), whole));
            }
        }
        PublishedYear next = new PublishedYear(year, edition, counts, shown);
        // A correction of few would have to leave out what is shown, so that readers would lose more by it than they
        // gain.
        return before.isEmpty() || next.countsShown() >= before.getLast().countsShown()
                ? Optional.of(next)
                : Optional.empty();
    }

    /**
     * Which names can be shown: of everywhere, or, if there are places, of those.
     *
     * @param already what is shown of everywhere
     */
    private Set<String> shown(List<PublishedYear> before, YearCounts counts, Set<String> already) {
        YearReaders readers = new YearReaders(before, counts);
        List<Cell> candidates = readers.candidates().stream()
                .filter(cell -> !counts.hasPlaces() || Places.place(cell.column()) != null)
                .toList();
        return candidates.isEmpty()
                ? Set.of()
                : control.shown(candidates, readers.all(already)).stream()
                        .map(Cell::column)
                        .collect(Collectors.toSet());
    }
}
