package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.Shelter;
import dk.opgang.participants.casefile.Taken;
import dk.opgang.participants.elsewhere.HousingAreas;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.intake.Drafts.Found;
import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.ErasedNumbers;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.MunicipalityCode;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a slice of a participant batch in. Everything known of its participants is loaded at once, each row is decided in memory
 * by the rules of single requests, and what has changed is written by set.
 */
@Singleton
class ImportParticipants {

    private final IdentityVault vault;
    private final HousingAreas areas;
    private final KnownFiles known;
    private final ErasedNumbers erased;
    private final ProcessingRestrictions restrictions;
    private final SettledFiles settled;
    private final LookUps lookUps;
    private final BusinessClock clock;

    ImportParticipants(
            IdentityVault vault,
            HousingAreas areas,
            KnownFiles known,
            ErasedNumbers erased,
            ProcessingRestrictions restrictions,
            SettledFiles settled,
            LookUps lookUps,
            BusinessClock clock) {
        this.vault = vault;
        this.areas = areas;
        this.known = known;
        this.erased = erased;
        this.restrictions = restrictions;
        this.settled = settled;
        this.lookUps = lookUps;
        this.clock = clock;
    }

    /** A row whose number could be read. */
    private record Readable(BatchRow<ParticipantRow> row, Identity identity, List<byte[]> hashes) {

        /** That of the primary key. */
        CprHash hash() {
            return new CprHash(hashes.getFirst());
        }
    }

    void apply(SliceContext context, List<BatchRow<ParticipantRow>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        List<Readable> good = readable(municipality, rows);
        List<Draft> present = known.load(
                municipality,
                good.stream().flatMap(row -> row.hashes().stream()).toList(),
                good.stream().map(row -> row.row().value().source()).toList());
        if (!good.isEmpty()) {
            lookUps.note(context, present);
        }
        Drafts drafts =
                new Drafts(present, draft -> number(municipality, draft), restrictions.restricted(context.caller()));
        Set<CprHash> gone = erased(context, municipality, good);
        for (Readable row : good) {
            if (row.hashes().stream().map(CprHash::new).anyMatch(gone::contains)) {
                row.row().reject(erasedFault());
            } else {
                take(municipality, drafts, row);
            }
        }
        settled.write(context, municipality, drafts.touched(), "import-participant");
    }

    /** What is wrong with a row by itself; cells that could not be read are null, and have their faults already. */
    List<Fault> faultsByRulesAlone(ParticipantRow row) {
        return ParticipantRowRules.faults(row, Cpr.parse(row.cpr()), clock.today());
    }

    /** Asked after the files were locked: whoever was erased meanwhile is not taken for somebody new. */
    private Set<CprHash> erased(SliceContext context, String municipality, List<Readable> rows) throws SQLException {
        List<byte[]> hashes =
                rows.stream().flatMap(row -> row.hashes().stream()).toList();
        return erased.erasedSince(context.connection(), context.batchId(), municipality, hashes).stream()
                .map(CprHash::new)
                .collect(Collectors.toSet());
    }

    private static Fault erasedFault() {
        return ParticipantsFault.PARTICIPANT_ERASED.at("/cpr");
    }

    /** By which a file is found in the slice; it may be kept under the hash of an older key. */
    private CprHash number(String municipality, Draft draft) {
        return new CprHash(
                vault.hash(municipality, new Cpr(draft.identity().cpr())).bytes());
    }

    private List<Readable> readable(String municipality, List<BatchRow<ParticipantRow>> rows) {
        Map<UUID, String> owners = areas.municipalitiesOf(rows.stream()
                .map(row -> row.value().housingAreaId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Readable> good = new ArrayList<>(rows.size());
        for (BatchRow<ParticipantRow> row : rows) {
            ParticipantRow value = row.value();
            Optional<Cpr> cpr = Cpr.parse(value.cpr());
            List<Fault> faults = new ArrayList<>(ParticipantRowRules.faults(value, cpr, clock.today()));
            UUID area = value.housingAreaId();
            if (area != null && !owners.getOrDefault(area, municipality).equals(municipality)) {
                faults.add(HousingAreas.elsewhere("/housingAreaId"));
            }
            if (isOfAnother(municipality, value.municipalityCode())) {
                faults.add(ParticipantsFault.NOT_OWN_MUNICIPALITY.at("/municipalityCode"));
            }
            if (faults.isEmpty()) {
                Identity identity = new Identity(value.cpr(), value.givenName(), value.familyName());
                good.add(new Readable(row, identity, vault.hashes(municipality, cpr.orElseThrow())));
            } else {
                row.reject(faults);
            }
        }
        return good;
    }

    private void take(String municipality, Drafts drafts, Readable readable) {
        BatchRow<ParticipantRow> row = readable.row();
        Found found = drafts.find(readable.hash(), row.value().source());
        if (found.refusal().isPresent()) {
            row.reject(found.refusal().get().toFault());
            return;
        }
        boolean created = found.draft().isEmpty();
        Draft draft =
                found.draft().orElseGet(() -> new Draft(CaseFile.ofNew(new Participant(municipality)), true, null));
        Taken taken = draft.file().take(row.value().report(), clock.today());
        if (taken.refusal().isPresent()) {
            row.reject(taken.refusal().get().toFault());
            return;
        }
        boolean adopted = draft.participant().source() == null;
        if (adopted) {
            draft.participant().comesFrom(row.value().source());
        }
        boolean changed = draft.identify(readable.identity(), readable.hash())
                | taken.changed()
                | adopted
                | speaks(draft, row.value())
                | protects(draft, row.value());
        drafts.put(readable.hash(), draft);
        decide(row, draft, created, changed);
    }

    private static boolean isOfAnother(String municipality, @Nullable String code) {
        return code != null
                && !(MunicipalityCode.isValid(code)
                        && new MunicipalityCode(code).value().equals(municipality));
    }

    private static boolean speaks(Draft draft, ParticipantRow row) {
        boolean news = row.language() != null
                && !row.language().equals(draft.participant().language());
        if (news) {
            draft.participant().speaks(row.language());
        }
        return news;
    }

    /** An end that a row does not tell leaves that of the same protection as it is. */
    private static boolean protects(Draft draft, ParticipantRow row) {
        Shelter shelter = draft.file().shelter();
        return row.protection()
                .filter(told -> told.until() != null
                        || shelter.protection()
                                .filter(known -> known.form().kind().equals(told.kind())
                                        && known.from().equals(told.from()))
                                .isEmpty())
                .map(told -> shelter.protect(draft.participant(), told))
                .orElse(false);
    }

    private static void decide(BatchRow<ParticipantRow> row, Draft draft, boolean created, boolean changed) {
        if (created || changed) {
            draft.touch();
        }
        if (created) {
            row.created();
        } else if (changed) {
            row.updated();
        } else {
            row.unchanged();
        }
    }
}
