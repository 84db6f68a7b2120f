package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the list of housing areas up to date. */
@Singleton
class HousingAreaEvents implements EventHandler {

    private static final String UPSERT = """
            insert into housing_areas (id, name, municipality_code, housing_organisation) values (?, ?, ?, ?)
            on conflict (id) do update set name = excluded.name, municipality_code = excluded.municipality_code,
                housing_organisation = excluded.housing_organisation""";

    private final AgroalDataSource database;

    HousingAreaEvents(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "dk.opgang.housing-areas.housing-area-registered.v1",
                "dk.opgang.housing-areas.housing-area-updated.v1");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            Area area = event.as(Area.class);
            Sql.update(
                    database,
                    UPSERT,
                    area.housingAreaId(),
                    area.name(),
                    area.municipalityCode(),
                    area.housingOrganisation());
        }
    }

    @Override
    public List<String> projections() {
        return List.of("housing_areas");
    }

    record Area(
            UUID housingAreaId,
            String name,
            String municipalityCode,
            @Nullable String housingOrganisation) {}
}
