package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.law.classification.Regions;
import dk.opgang.law.classification.Surroundings;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Of which areas figures were told since an instant, or figures that they are held against: what is computed of them may be new by that. */
@Singleton
public class FiguresSince {

    private static final String AREAS =
            "select distinct housing_area_id from observations where status = 'approved' and updated_at >= ?";
    private static final String SCOPES = "select distinct scope from reference_values where updated_at >= ?";

    private final AgroalDataSource database;

    FiguresSince(AgroalDataSource database) {
        this.database = database;
    }

    /** @param since null if nobody asked for what is new: then of no area */
    @Transactional
    public Predicate<HousingArea> of(@Nullable Instant since) {
        if (since == null) {
            return area -> false;
        }
        OffsetDateTime from = OffsetDateTime.ofInstant(since, ZoneOffset.UTC);
        Set<UUID> areas = Sql.set(database, AREAS, row -> row.getObject(1, UUID.class), from);
        Set<String> scopes = Sql.set(database, SCOPES, row -> row.getString(1), from);
        return area -> areas.contains(area.id())
                || scopes.contains(Surroundings.NATIONAL)
                || !Collections.disjoint(scopes, Regions.codes(area.municipalityCode()));
    }
}
