package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.disclosure.MinimumSize;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an area is large enough for public counts of its people, by its approved figures of residents and households. The
 * least sizes are dated data: {@code disclosure/minimum-size.json}.
 */
@Singleton
public class AreaSize {

    static final String RULES = "disclosure/minimum-size.json";

    private static final String FIGURES = """
            select year, indicator, value from observations
            where housing_area_id = ? and indicator in ('residents', 'households') and status = 'approved'""";

    /** Without a gap: on a day without a least size, the smallest area would be shown. */
    private static final List<LeastSize> SIZES =
            DatedRows.withoutGap(DataFile.read(RULES, File.class).sizes());

    private final AgroalDataSource database;

    AreaSize(AgroalDataSource database) {
        this.database = database;
    }

    private record LeastSize(
            LocalDate validFrom, @Nullable LocalDate validTo, long persons, long households, String source)
            implements Dated {}

    private record File(List<LeastSize> sizes) {}

    /** How large the area is and was. */
    public SizeOverTime of(UUID area) {
        NavigableMap<Integer, Long> residents = new TreeMap<>();
        NavigableMap<Integer, Long> households = new TreeMap<>();
        Sql.each(
                database,
                FIGURES,
                row -> {
                    (row.getString(2).equals("residents") ? residents : households).put(row.getInt(1), row.getLong(3));
                },
                area);
        return new SizeOverTime(residents, households, AreaSize::minimumOn);
    }

    /** Whether an area of this size is large enough on the day; what nobody has told does not forbid it. */
    public static boolean isLargeEnough(LocalDate day, @Nullable Long residents, @Nullable Long households) {
        return minimumOn(day).stream().allMatch(it -> it.allows(residents, households));
    }

    private static Optional<MinimumSize> minimumOn(LocalDate day) {
        return Optional.ofNullable(DatedRows.inForce(SIZES, day))
                .map(it -> new MinimumSize(it.persons(), it.households()));
    }
}
