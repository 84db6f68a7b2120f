package dk.opgang.initiatives.roleholder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.initiatives.roleholder.RoleRules.Moment;
import dk.opgang.initiatives.roleholder.Staff.Member;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks up who has a role in initiatives, whoever of them the caller sees: what rules count is told, who it is is not. */
@Singleton
public class StaffOfInitiatives {

    private static final String STAFF = "select * from initiatives_staff(?)";

    private static final TypeReference<List<SeenCertificate>> CERTIFICATES = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;

    StaffOfInitiatives(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A fault for each rule on roles that is not met for what begins; see {@link RoleRules#unmet}. */
    public List<Fault> unmet(Templated running, Moment moment, List<Held> held) {
        return RoleRules.asks(running.template(), moment)
                ? RoleRules.unmet(running, moment, held, of(running.initiative().id()))
                : List.of();
    }

    public Staff of(UUID initiative) {
        return Sql.on(
                database, connection -> of(connection, List.of(initiative)).getOrDefault(initiative, Staff.NOBODY));
    }

    /** By initiative, on the connection of a transaction; those without anybody are missing. */
    public Map<UUID, Staff> of(Connection connection, Collection<UUID> initiatives) throws SQLException {
        Map<UUID, Staff> staff = new HashMap<>();
        if (initiatives.isEmpty()) {
            return staff;
        }
        Map<UUID, List<Member>> members = new HashMap<>();
        Sql.each(
                connection,
                STAFF,
                row -> members.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(member(row)),
                SqlArrays.uuids(initiatives));
        members.forEach((initiative, all) -> staff.put(initiative, Staff.of(all)));
        return staff;
    }

    private Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                certificates(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
    }

    private List<SeenCertificate> certificates(String kept) {
        try {
            return json.readValue(kept, CERTIFICATES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Certificates are not what was stored", e);
        }
    }
}
