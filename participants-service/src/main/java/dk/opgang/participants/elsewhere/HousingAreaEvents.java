package dk.opgang.participants.elsewhere;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the areas of housing-areas-service's events. */
@Singleton
class HousingAreaEvents implements EventHandler {

    private static final String UPSERT = """
            insert into housing_areas (id, municipality_code) values (?, ?)
            on conflict (id) do update set municipality_code = excluded.municipality_code""";

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
            Sql.update(database, UPSERT, area.housingAreaId(), area.municipalityCode());
        }
    }

    @Override
    public List<String> projections() {
        return List.of("housing_areas");
    }

    record Area(UUID housingAreaId, String municipalityCode) {}
}
