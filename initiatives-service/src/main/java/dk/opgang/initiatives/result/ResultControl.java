package dk.opgang.initiatives.result;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.DisclosureControl;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    private final DisclosureControl control;

    ResultControl(DisclosureConfig config) {
        this.control = new DisclosureControl(config.smallestShown());
    }

    /**
     * The next edition of a year.
     *
     * @param before the editions that were published of it, the latest last
     * @return empty if the year stays as it was published: nothing has changed, or not by enough to be told
     */
    Optional<PublishedYear> next(int year, LocalDate edition, YearCounts counts, List<PublishedYear> before) {
        if (!before.isEmpty() && before.getLast().counts().all().equals(counts.all())) {
            return Optional.empty();
        }
        if (before.size() >= MOST_EDITIONS) {
            return Optional.empty();
        }
        YearReaders readers = new YearReaders(before, counts);
        Set<String> shown = control.shown(readers.candidates(), readers.all()).stream()
                .map(Cell::column)
                .collect(Collectors.toSet());
        PublishedYear next = new PublishedYear(year, edition, counts, shown);
        // A correction of few would have to leave out what is shown, so that readers would lose more by it than they
        // gain.
        return before.isEmpty() || next.countsShown() >= before.getLast().countsShown()
                ? Optional.of(next)
                : Optional.empty();
    }
}
