package dk.opgang.housingareas.elsewhere;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.inbox.Projections;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The initiatives that this service has heard of: seen, as where they come from, by their municipalities and their partners. */
@Singleton
public class Initiatives {

    private static final String READ = """
            select initiative from initiatives
            where id = ? and (municipality_codes @> array[?::text] or partner_organisations @> array[?::text])""";

    private final Projections projections;
    private final ObjectMapper mapper;

    Initiatives(Projections projections, ObjectMapper mapper) {
        this.projections = projections;
        this.mapper = mapper;
    }

    /** The initiative, if the caller may read initiatives and sees this one. */
    public Optional<Initiative> find(Caller caller, UUID id) {
        if (!caller.has("initiatives.read")) {
            return Optional.empty();
        }
        try {
            Optional<String> found = projections.read(connection -> {
                return Sql.first(
                        connection,
                        READ,
                        row -> row.getString(1),
                        id,
                        caller.municipality().orElse(null),
                        caller.organisation().orElse(null));
            });
            return found.isEmpty() ? Optional.empty() : Optional.of(mapper.readValue(found.get(), Initiative.class));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("An initiative could not be read", e);
        }
    }
}
