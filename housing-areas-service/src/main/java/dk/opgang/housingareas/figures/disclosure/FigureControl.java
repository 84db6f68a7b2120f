package dk.opgang.housingareas.figures.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.dated.DataFile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures of an area only its municipality sees. In a year in which it is below the minimum size, these are all but
 * the sizes themselves. In a larger one they are the counts of 1 to k - 1, and the shares behind which so few persons or
 * households stand, among those whom the share counts or among those whom it does not, with what would give them away.
 */
@Singleton
public final class FigureControl {

    private static final String RESIDENTS = "residents";
    private static final String HOUSEHOLDS = "households";
    private static final Set<String> SIZES = Set.of(RESIDENTS, HOUSEHOLDS);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final int smallestShown;
    private final HouseholdTable households;

    @Inject
    FigureControl(DisclosureConfig config) {
        this(config.smallestShown());
    }

    /**
     * @param smallestShown k: the smallest count above 0 that is shown
     */
    FigureControl(int smallestShown) {
        this.smallestShown = smallestShown;
        this.households = new HouseholdTable(smallestShown);
    }

    /** Those of the figures that are hidden from everybody else. */
    public Set<FigureKey> hidden(AreaFigures figures) {
        Set<FigureKey> hidden = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (FigureKey key : figures.keys()) {
            boolean small = isSmall(figures, key.year());
            if (small && !SIZES.contains(key.indicator()) || isFew(figures, key)) {
                hidden.add(key);
            }
            if (!small) {
                years.add(key.year());
            }
        }
        years.forEach(year -> hidden.addAll(households.hidden(figures, year)));
        return hidden;
    }

    /**
     * Everything that the decision follows from beside the figures: if it has changed, it has to be made anew. The data are told as their
     * files have them, so that a class that is renamed changes nothing.
     */
    String rules() {
        return "k=" + smallestShown + " sizes=" + data(AreaSize.RULES) + " shares=" + data(Shares.RULES);
    }

    private static String data(String path) {
        return DataFile.read(path, JsonNode.class).toString();
    }

    /** The indicators that have a say in whether others are hidden. */
    Set<String> bases() {
        return Shares.LOADED.bases();
    }

    private static boolean isSmall(AreaFigures figures, int year) {
        return !AreaSize.isLargeEnough(
                LocalDate.of(year, 12, 31),
                whole(figures.nearest(RESIDENTS, year)),
                whole(figures.nearest(HOUSEHOLDS, year)));
    }

    private static @Nullable Long whole(@Nullable BigDecimal size) {
        return size == null ? null : size.longValue();
    }

    private boolean isFew(AreaFigures figures, FigureKey key) {
        BigDecimal value = figures.at(key.indicator(), key.year()).orElseThrow();
        Optional<Shares.Share> share = Shares.LOADED.of(key.indicator(), key.year());
        if (share.isPresent()) {
            BigDecimal base = base(figures, share.get().of(), key.year());
            return base != null && isFew(value, base);
        }
        return Shares.LOADED
                .parts(key.indicator(), key.year())
                .anyMatch(it -> isFew(value)
                        || figures.at(it.whole(), key.year())
                                .filter(all -> isFew(all.subtract(value)))
                                .isPresent());
    }

    private static @Nullable BigDecimal base(AreaFigures figures, List<String> bases, int year) {
        for (String base : bases) {
            BigDecimal found = figures.nearest(base, year);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isFew(BigDecimal share, BigDecimal base) {
        BigDecimal others = ALL.subtract(share);
        return base.signum() > 0
                && (share.signum() > 0 && counted(share, base) < smallestShown
                        || others.signum() > 0 && counted(others, base) < smallestShown);
    }

    private boolean isFew(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(smallestShown)) < 0;
    }

    /** How many a share stands for; it was rounded, so the nearest whole number. */
    static long counted(BigDecimal share, BigDecimal base) {
        return share.multiply(base).divide(ALL, 0, RoundingMode.HALF_UP).longValue();
    }
}
