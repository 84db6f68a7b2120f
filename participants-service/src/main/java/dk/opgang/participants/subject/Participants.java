package dk.opgang.participants.subject;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The participants that a caller may see. */
@Singleton
public class Participants extends VisibleRepository<Participant> {

    /** What a list says of the participant that narrows it, see {@link #named}. */
    public static final String NAMED =
            "Only those of this participant; the id of one who was merged stands for the survivor, too";

    private static final String ALIASED = "e.id in (select a.participantId from ParticipantAlias a"
            + " where a.municipalityCode = e.municipalityCode and a.sourceSystem = :aliasSystem and a.sourceId = :aliasId)";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final Reader reader;

    Participants(EntityManager entities, AgroalDataSource database, Reader reader) {
        super(Participant.class, entities);
        this.entities = entities;
        this.database = database;
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.participants(caller);
    }

    @Override
    protected Restriction oneVisibleTo(Caller caller) {
        return reader.participant(caller);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.own(caller);
    }

    /** The participant; 410 with the id of the survivor if it was merged into one whom the caller may see, otherwise 404. */
    @Override
    public Participant get(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(() -> missing(caller, id));
    }

    @Override
    public Participant lock(Caller caller, UUID id) {
        try {
            return super.lock(caller, id);
        } catch (ProblemException _) {
            throw missing(caller, id);
        }
    }

    /** The municipality's participant with one of those keyed hashes of a CPR, one by each key, of its own or of a duplicate's. */
    public Optional<Participant> withCpr(Caller caller, String municipalityCode, List<byte[]> cprHashes) {
        Restriction own =
                Restriction.equal("municipalityCode", municipalityCode).and(Restriction.in("cprHash", cprHashes));
        return first(caller, own).or(() -> first(caller, withDuplicate(municipalityCode, cprHashes)));
    }

    private static Restriction withDuplicate(String municipalityCode, List<byte[]> cprHashes) {
        Restriction duplicate = Restriction.of(
                        "a.municipalityCode = :cprMunicipality", "cprMunicipality", municipalityCode)
                .and(Restriction.among("a.cprHash", cprHashes));
        return Restriction.of(
                "e.id in (select a.participantId from ParticipantAlias a where " + duplicate.condition() + ")",
                duplicate.parameters());
    }

    /** The municipality's participant that its own system knows by that key, or by it the duplicate that was merged into it. */
    public Optional<Participant> from(Caller caller, String municipalityCode, Source source) {
        Optional<Participant> found = first(
                caller,
                Restriction.equal("municipalityCode", municipalityCode),
                Restriction.equal("sourceSystem", source.system()),
                Restriction.equal("sourceId", source.id()));
        return found.or(() ->
                first(caller, Restriction.of(ALIASED, Map.of("aliasSystem", source.system(), "aliasId", source.id()))));
    }

    /**
     * What a list is narrowed to by a participant; without one nothing. Of somebody who was merged that is what is the survivor's, as far as the
     * caller sees it.
     *
     * @param path where the query has the id of the participant
     */
    public Restriction named(String path, @Nullable UUID participant) {
        return participant == null
                ? Restriction.all()
                : Restriction.among(
                        path,
                        Stream.concat(Stream.of(participant), survivorOf(participant).stream())
                                .toList());
    }

    /** Who is meant by that id: the survivor, if it is of somebody who was merged. */
    public UUID meant(UUID participant) {
        return survivorOf(participant).orElse(participant);
    }

    /** Whether there is nobody of that id because it was merged into another. */
    public boolean isMerged(UUID id) {
        return survivorOf(id).isPresent();
    }

    /** The ids of those who were merged into the participant; to be asked about somebody whom the caller may see. */
    public List<UUID> mergedInto(UUID survivor) {
        return Sql.list(
                database,
                "select merged_participant_id from participant_merges where survivor_id = ? and reversed_at is null",
                row -> row.getObject(1, UUID.class),
                survivor);
    }

    /** A key of a duplicate finds the survivor. */
    @Override
    protected Restriction keyedBy(@Nullable String sourceSystem, @Nullable String sourceId) {
        Restriction own = super.keyedBy(sourceSystem, sourceId);
        if (sourceSystem == null || sourceId == null) {
            return own;
        }
        boolean isAlias = !entities.createQuery(
                        "select a.id from ParticipantAlias a where a.sourceSystem = :aliasSystem and a.sourceId = :aliasId",
                        UUID.class)
                .setParameter("aliasSystem", sourceSystem)
                .setParameter("aliasId", sourceId)
                .getResultList()
                .isEmpty();
        return isAlias ? Restriction.of(ALIASED, Map.of("aliasSystem", sourceSystem, "aliasId", sourceId)) : own;
    }

    /** Whoever may see the survivor learns who that is; to everybody else there never was anybody. */
    private ProblemException missing(Caller caller, UUID id) {
        return survivorOf(id)
                .filter(survivor -> find(caller, survivor).isPresent())
                .map(survivor -> new ProblemException(ParticipantProblem.PARTICIPANT_MERGED).with("id", survivor))
                .orElseGet(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Optional<UUID> survivorOf(UUID merged) {
        return Sql.first(database, "select participants_survivor(?)", row -> row.getObject(1, UUID.class), merged);
    }
}
