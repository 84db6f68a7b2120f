package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.Spell;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Protection;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Loads the case files that a slice is about, by set. What it gives is detached: a batch writes by set, too. */
@Singleton
class KnownFiles {

    private static final String IDS = """
            select id from participants where municipality_code = ? and cpr_hash = any(?)
            union
            select id from participants where municipality_code = ? and source_system = any(?) and source_id = any(?)
            union
            select participant_id from participant_aliases where municipality_code = ? and cpr_hash = any(?)
            union
            select participant_id from participant_aliases
            where municipality_code = ? and source_system = any(?) and source_id = any(?)""";

    private static final String OWN = """
            select id from participants where municipality_code = ? and id = any(?)
            union
            select survivor_id from participant_merges
            where municipality_code = ? and merged_participant_id = any(?) and reversed_at is null""";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final IdentityVault vault;

    KnownFiles(EntityManager entities, AgroalDataSource database, IdentityVault vault) {
        this.entities = entities;
        this.database = database;
        this.vault = vault;
    }

    /** The files of the municipality's participants with one of the hashes or sources; locked until the transaction ends. */
    List<Draft> load(String municipality, Collection<byte[]> hashes, Collection<Source> sources) {
        // What earlier slices of the same transaction have read was changed by set since.
        entities.clear();
        List<CaseFile> files = files(() -> ids(municipality, hashes, sources));
        List<UUID> ids = files.stream().map(file -> file.participant().id()).toList();
        Map<UUID, SubjectCipher> keys = ids.isEmpty() ? Map.of() : vault.keys(ids);
        Map<UUID, OtherNames> others = others(ids);
        return files.stream()
                .map(file -> {
                    UUID id = file.participant().id();
                    SubjectCipher key = Objects.requireNonNull(keys.get(id));
                    OtherNames names = others.getOrDefault(id, OtherNames.NONE);
                    return new Draft(file, false, vault.open(file.participant(), key), names)
                            .alsoKnownBy(names.numbers(municipality, id, key, vault));
                })
                .toList();
    }

    /** The files of those of the municipality's participants; who they are stays sealed. Locked until the transaction ends. */
    List<Draft> named(String municipality, Collection<UUID> participants, Collection<Source> sources) {
        entities.clear();
        List<CaseFile> files = files(() -> {
            Set<UUID> ids = own(municipality, participants);
            ids.addAll(ids(municipality, List.of(), sources));
            return ids;
        });
        Map<UUID, OtherNames> others =
                others(files.stream().map(file -> file.participant().id()).toList());
        return files.stream()
                .map(file -> new Draft(
                        file,
                        false,
                        null,
                        others.getOrDefault(file.participant().id(), OtherNames.NONE)))
                .toList();
    }

    /** Asked again if somebody was merged while others were waited for: then the survivor is found. */
    private List<CaseFile> files(Supplier<Set<UUID>> asked) {
        Set<UUID> ids = asked.get();
        List<CaseFile> files = files(ids);
        while (files.size() < ids.size()) {
            entities.clear();
            ids = asked.get();
            files = files(ids);
        }
        return files;
    }

    private Map<UUID, OtherNames> others(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : Sql.on(database, connection -> OtherNames.of(connection, ids));
    }

    private List<CaseFile> files(Set<UUID> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        UUID[] ids = found.toArray(UUID[]::new);
        // A row whose number may be corrected is locked for that from the start: a lock that has to grow may wait in a
        // circle.
        Sql.call(database, "select from participants where id = any(?) order by id for update", SqlArrays.uuids(found));
        List<Participant> participants = entities.createQuery(
                        "select p from Participant p where is_among(:ids, p.id) order by p.id", Participant.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<UUID, List<BenefitPeriod>> benefits = byParticipant(ofParticipants(BenefitPeriod.class, ids));
        Map<UUID, List<Residence>> residences = byParticipant(ofParticipants(Residence.class, ids));
        Map<UUID, Protection> protections = ofParticipants(Protection.class, ids).stream()
                .collect(Collectors.toMap(Protection::participantId, Function.identity()));
        entities.clear();
        return participants.stream()
                .map(participant -> CaseFile.of(
                        participant,
                        benefits.getOrDefault(participant.id(), List.of()),
                        residences.getOrDefault(participant.id(), List.of()),
                        Optional.ofNullable(protections.get(participant.id()))))
                .toList();
    }

    private Set<UUID> own(String municipality, Collection<UUID> participants) {
        SqlArrays.Column ids = SqlArrays.uuids(participants);
        return Sql.idsOf(database, OWN, municipality, ids, municipality, ids);
    }

    private Set<UUID> ids(String municipality, Collection<byte[]> hashes, Collection<Source> sources) {
        SqlArrays.Column numbers = connection -> connection.createArrayOf("bytea", hashes.toArray(byte[][]::new));
        SqlArrays.Column systems = distinct(sources, Source::system);
        SqlArrays.Column keys = distinct(sources, Source::id);
        return Sql.idsOf(
                database,
                IDS,
                municipality,
                numbers,
                municipality,
                systems,
                keys,
                municipality,
                numbers,
                municipality,
                systems,
                keys);
    }

    private <E> List<E> ofParticipants(Class<E> type, UUID[] ids) {
        return entities.createQuery(
                        "select s from " + type.getName() + " s where is_among(:ids, s.participantId)", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static SqlArrays.Column distinct(Collection<Source> sources, Function<Source, String> part) {
        return SqlArrays.texts(sources.stream().map(part).distinct().toList());
    }

    private static <S extends Spell<?>> Map<UUID, List<S>> byParticipant(List<S> spells) {
        return spells.stream().collect(Collectors.groupingBy(Spell::participantId));
    }
}
