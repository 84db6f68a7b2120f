package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.programme.CountedHouseholds.Drawn;
import dk.opgang.platform.disclosure.SumsOfGroups;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of what the households of one municipality drew: pair of years by pair of years, in the order in which they were
 * asked for first, of each the sums over all households and then those of the areas, the one with most households first. A sum that would
 * tell of few beside those before it is left out. So it makes no difference which area of a pair somebody asked for, and nothing that comes
 * later changes what came before.
 */
final class PublishedEffects {

    private final CountedHouseholds households;
    private final SumsOfGroups<UUID> sums;
    private final Map<YearPair, Set<UUID>> shownAreas = new HashMap<>();
    private final Set<YearPair> shownWhole = new HashSet<>();

    /**
     * @param smallestShown how many households are behind a sum at least
     * @param insiders for each reader who may read some of the households, which ones
     */
    PublishedEffects(CountedHouseholds households, int smallestShown, Collection<Set<UUID>> insiders) {
        this.households = households;
        this.sums = new SumsOfGroups<>(smallestShown, insiders);
    }

    /** Publishes what may be shown of the pair beside all before it. */
    void publish(YearPair years) {
        Drawn all = households.inBoth(years);
        if (isPublished(years, all)) {
            shownWhole.add(years);
        }
        Set<UUID> areas = shownAreas.computeIfAbsent(years, none -> new HashSet<>());
        for (UUID area : largestFirst(all)) {
            if (isPublished(years, households.in(area, all))) {
                areas.add(area);
            }
        }
    }

    /** Whether anything of the pair is shown. */
    boolean shows(YearPair years) {
        return shownWhole.contains(years)
                || !shownAreas.getOrDefault(years, Set.of()).isEmpty();
    }

    /**
     * Whether the sums of the pair are shown.
     *
     * @param area of the households there; of all if null
     */
    boolean shows(YearPair years, @Nullable UUID area) {
        return area == null
                ? shownWhole.contains(years)
                : shownAreas.getOrDefault(years, Set.of()).contains(area);
    }

    /** What a household draws in a year is the same whatever year it is held against, so that all sums of a year are looked at together. */
    private boolean isPublished(YearPair years, Drawn drawn) {
        return sums.publish(
                Map.of(String.valueOf(years.before()), drawn.before(), String.valueOf(years.after()), drawn.after()));
    }

    private List<UUID> largestFirst(Drawn all) {
        return households.areasOf(all).stream()
                .sorted(Comparator.comparingInt(
                                (UUID area) -> -households.in(area, all).households())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
