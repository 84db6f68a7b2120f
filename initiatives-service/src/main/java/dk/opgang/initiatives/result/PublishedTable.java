package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What everybody reads of the years of an initiative, for other features: as it was published, and no more. */
@Singleton
public class PublishedTable {

    private final PublishResults published;

    PublishedTable(PublishResults published) {
        this.published = published;
    }

    /**
     * A year.
     *
     * @param counts by name, and the shares that follow from them; null where it is not disclosed
     */
    public record Year(int year, Map<String, @Nullable Number> counts, List<String> suppressed) {}

    /** All years of which anything is known; the reader's right to see the initiative is settled before. */
    public List<Year> of(Initiative initiative) {
        return published.years(initiative).stream()
                .map(row -> new Year(Integer.parseInt(row.key()), row.named(), row.suppressed()))
                .toList();
    }
}
