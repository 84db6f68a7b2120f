package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.figures.disclosure.AreaSize;
import dk.opgang.housingareas.figures.disclosure.DisclosureConfig;
import dk.opgang.housingareas.figures.disclosure.SizeOverTime;
import dk.opgang.platform.disclosure.Verdicts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The plan by which an area is published: its calendar years that have ended, one after the other, of each the table and then the total
 * of 31 December. Whoever reads an area first has the whole plan published before its question is looked at, so that it does not matter
 * who asks first and for what.
 */
@Singleton
class PublicationPlan {

    // A hundred or so for each of the areas that are read at a time.
    private static final int REMEMBERED = 100_000;

    private final FlowReader reader;
    private final CauseReader causes;
    private final PublicationRegister register;
    private final AreaSize size;
    private final PublicDates dates;
    private final DisclosureConfig config;
    private final Verdicts verdicts = new Verdicts(REMEMBERED);

    PublicationPlan(
            FlowReader reader,
            CauseReader causes,
            PublicationRegister register,
            AreaSize size,
            PublicDates dates,
            DisclosureConfig config) {
        this.reader = reader;
        this.causes = causes;
        this.register = register;
        this.size = size;
        this.dates = dates;
        this.config = config;
    }

    /**
     * What is published of an area.
     *
     * @param before the register as it was, of the plan and besides it
     * @param tables all of it decided once more, the plan up to the last ended year included
     */
    record Published(List<PublicationRegister.Entry> before, AreaPublication tables) {}

    /**
     * Publishes what is due of an area that the caller holds in the register.
     *
     * @param wanted further days that will be asked for
     * @param registered takes what is new
     */
    Published publish(
            UUID area, Collection<LocalDate> wanted, Split split, Consumer<PublicationRegister.Entry> registered) {
        List<PublicationRegister.Entry> before = register.entries(area);
        SizeOverTime sizes = size.of(area);
        List<Integer> years = years().stream()
                .filter(year -> sizes.allowsCounts(first(year)) && sizes.allowsCounts(first(year + 1)))
                .toList();
        List<LocalDate> days = new ArrayList<>(wanted);
        years.forEach(year -> days.addAll(List.of(first(year), last(year), first(year + 1))));
        AreaPublication tables = replay(area, before, days, split);
        for (int year : years) {
            var table = PublicationRegister.Entry.table(ReadingDates.ofYear(year));
            if (!before.contains(table)) {
                tables.year(table.dates()).ifPresent(shown -> registered.accept(table));
            }
            var total = PublicationRegister.Entry.total(last(year));
            if (!before.contains(total)) {
                // A total of nobody is told, and is decided anew as long as nobody is there: it must not come before
                // the table of the year.
                tables.total(last(year)).filter(persons -> persons > 0).ifPresent(persons -> registered.accept(total));
            }
        }
        return new Published(before, tables);
    }

    /**
     * Everything that was published of an area, once more, as it is by the present counts.
     *
     * @param wanted further days that will be asked for
     */
    AreaPublication replay(
            UUID area, List<PublicationRegister.Entry> published, Collection<LocalDate> wanted, Split split) {
        SortedSet<LocalDate> days = new TreeSet<>(wanted);
        published.forEach(it -> days.addAll(List.of(it.from(), it.to())));
        AreaPublication flows = new AreaPublication(
                reader.shownTimelines(area, days),
                split == Split.CAUSE ? causes.timelines(area, days) : null,
                config.smallestShown(),
                verdicts);
        flows.replay(published);
        return flows;
    }

    /** Whether one more table besides the plan may be published. */
    boolean isRoomFor(List<PublicationRegister.Entry> before) {
        long besides = before.stream()
                .filter(it -> it.isTable() && !it.dates().areOfOneYear())
                .count();
        return besides < config.publishedBesides();
    }

    /** Whether the period lies in years that are over; a table that reaches into a running year would come before the plan's. */
    boolean isOver(ReadingDates period) {
        return !period.to().isAfter(first(dates.lastEndedYear() + 1));
    }

    private List<Integer> years() {
        int last = dates.lastEndedYear();
        return IntStream.rangeClosed(last - config.publishedYears() + 1, last)
                .boxed()
                .toList();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
