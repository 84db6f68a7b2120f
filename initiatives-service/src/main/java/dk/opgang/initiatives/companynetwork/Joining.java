package dk.opgang.initiatives.companynetwork;

import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a slice of a batch does to the members of networks, row after row: told again a membership stays, or gets another end. */
public final class Joining {

    private static final String AT_THAT_TIME = """
            select id, joined_on, left_on from network_members
            where network_id = ? and cvr = ? and p_number is not distinct from ? and (left_on is null or left_on > ?)
              and (?::date is null or joined_on < ?)""";

    private static final String ADD = """
            insert into network_members (id, created_at, updated_at, version, network_id, cvr, p_number, joined_on, left_on)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?)""";

    private static final String END =
            "update network_members set left_on = ?, version = version + 1, updated_at = ? where id = ?";

    private final Connection connection;
    private final Set<UUID> written;
    private final OffsetDateTime now;
    private final Set<UUID> changed = new LinkedHashSet<>();

    Joining(Connection connection, Set<UUID> written, Instant now) {
        this.connection = connection;
        this.written = written;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private record Known(UUID id, LocalDate from, @Nullable LocalDate to) {}

    /** Why the membership cannot be taken, if it cannot. */
    public Optional<Fault> refusal(Membership told) throws SQLException {
        if (!written.contains(told.networkId())) {
            return Optional.of(CompaniesFault.COMPANY_NETWORK_NOT_FOUND.at("/networkId"));
        }
        List<Known> known = known(told);
        boolean others = known.size() > 1
                || known.size() == 1 && !known.getFirst().from().equals(told.from());
        return others ? Optional.of(CompanyNetworkProblem.ALREADY_MEMBER.at("/networkId")) : Optional.empty();
    }

    /** Takes the company in, or changes the end of its membership; tells whether that was new. */
    public boolean join(Membership told) throws SQLException {
        List<Known> known = known(told);
        if (known.isEmpty()) {
            Sql.update(
                    connection,
                    ADD,
                    Ids.next(),
                    now,
                    now,
                    told.networkId(),
                    told.cvr(),
                    told.pNumber(),
                    told.from(),
                    told.to());
            changed.add(told.networkId());
            return true;
        }
        Known same = known.getFirst();
        boolean other = told.to() == null ? same.to() != null : !told.to().equals(same.to());
        if (other) {
            Sql.update(connection, END, told.to(), now, same.id());
            changed.add(told.networkId());
        }
        return other;
    }

    /** The networks that have other members than before. */
    public Set<UUID> changed() {
        return changed;
    }

    private List<Known> known(Membership told) throws SQLException {
        return Sql.list(
                connection,
                AT_THAT_TIME,
                row -> new Known(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)),
                told.networkId(),
                told.cvr(),
                told.pNumber(),
                told.from(),
                told.to(),
                told.to());
    }
}
