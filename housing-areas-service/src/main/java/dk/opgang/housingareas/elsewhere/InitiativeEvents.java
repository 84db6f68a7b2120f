package dk.opgang.housingareas.elsewhere;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the initiatives and their targets up to date. */
@Singleton
class InitiativeEvents implements EventHandler {

    private static final String PUT = """
            insert into initiatives (id, municipality_codes, partner_organisations, initiative)
            values (?, ?, ?, ?::jsonb)
            on conflict (id) do update set municipality_codes = excluded.municipality_codes,
                partner_organisations = excluded.partner_organisations, initiative = excluded.initiative""";

    private final AgroalDataSource database;
    private final ObjectMapper mapper;

    InitiativeEvents(AgroalDataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    @Override
    public Set<String> types() {
        return Set.of("dk.opgang.initiatives.initiative-created.v1", "dk.opgang.initiatives.initiative-changed.v1");
    }

    @Override
    public List<String> projections() {
        return List.of("initiatives");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        // Every event carries the whole state, so that of several about one initiative the last one is enough.
        Map<UUID, Initiative> initiatives = new LinkedHashMap<>();
        for (IncomingEvent event : events) {
            Initiative initiative = event.as(Initiative.class);
            initiatives.put(initiative.initiativeId(), initiative);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PUT)) {
            for (Initiative it : initiatives.values()) {
                statement.setObject(1, it.initiativeId());
                statement.setArray(2, SqlArrays.texts(connection, it.municipalityCodes()));
                statement.setArray(3, SqlArrays.texts(connection, it.partnerOrganisations()));
                statement.setString(4, mapper.writeValueAsString(it));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Initiatives could not be kept", e);
        }
    }
}
