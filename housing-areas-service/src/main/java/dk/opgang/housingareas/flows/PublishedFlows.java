package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.DisclosureConfig;
import dk.opgang.platform.disclosure.Verdicts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Reads what was published of an area, as it is by the present counts. Runs as the system, which sees single spells. */
@Singleton
class PublishedFlows {

    // A hundred or so for each of the areas that are read at a time.
    private static final int REMEMBERED = 100_000;

    private final FlowReader reader;
    private final CauseReader causes;
    private final DisclosureConfig config;
    private final Verdicts verdicts = new Verdicts(REMEMBERED);

    PublishedFlows(FlowReader reader, CauseReader causes, DisclosureConfig config) {
        this.reader = reader;
        this.causes = causes;
        this.config = config;
    }

    /**
     * Everything that was published, once more.
     *
     * @param wanted further days that will be asked for
     */
    FlowPublication of(UUID area, List<Publication> published, Collection<LocalDate> wanted, Split split) {
        SortedSet<LocalDate> days = new TreeSet<>(wanted);
        published.forEach(it -> days.addAll(List.of(it.from(), it.to())));
        FlowPublication flows = new FlowPublication(
                reader.timelines(area, days),
                split == Split.CAUSE ? causes.timelines(area, days) : null,
                config.smallestShown(),
                verdicts);
        flows.replay(published);
        return flows;
    }
}
