package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Settles the case files that a slice has changed, and writes them by set together with their events and the access log. */
@Singleton
class SettledFiles {

    private final IdentityVault vault;
    private final Outbox outbox;
    private final Diary diary;
    private final BusinessClock clock;

    SettledFiles(IdentityVault vault, Outbox outbox, Diary diary, BusinessClock clock) {
        this.vault = vault;
        this.outbox = outbox;
        this.diary = diary;
        this.clock = clock;
    }

    /** @param action how the access log calls it */
    @Transactional
    void write(SliceContext context, String municipality, List<Draft> drafts, String action) throws SQLException {
        seal(drafts);
        List<ParticipantEvent> events = new ArrayList<>();
        List<Draft> restated = new ArrayList<>();
        Set<UUID> changed = new HashSet<>();
        for (Draft draft : drafts) {
            events.addAll(draft.file().settle(clock.today()));
            changed.addAll(draft.changedSpells());
            if (draft.isTouched() || draft.isStandingChanged()) {
                restated.add(draft);
            }
        }
        FileTables tables = new FileTables(context, municipality, clock.now());
        tables.participants(restated);
        tables.protections(drafts);
        tables.benefits(rows(
                drafts, changed, draft -> draft.file().benefits().spells(), BenefitPeriod::id, draft -> draft.file()
                        .benefits()
                        .added()));
        tables.residences(
                rows(drafts, changed, draft -> draft.file().residences().spells(), Residence::id, draft -> draft.file()
                        .residences()
                        .added()));
        diary.noteAll(
                context.caller(),
                action,
                drafts.stream().map(draft -> draft.participant().id()).toList(),
                municipality);
        outbox.publishAll(events);
    }

    private void seal(List<Draft> drafts) {
        List<UUID> fresh = ids(drafts, true);
        List<UUID> renamed = ids(drafts, false);
        Map<UUID, SubjectCipher> keys = new HashMap<>();
        if (!fresh.isEmpty()) {
            keys.putAll(vault.newKeys(fresh));
        }
        if (!renamed.isEmpty()) {
            keys.putAll(vault.keys(renamed));
        }
        drafts.stream()
                .filter(Draft::isIdentityChanged)
                .forEach(draft -> vault.seal(
                        draft.participant(),
                        draft.identity(),
                        Objects.requireNonNull(keys.get(draft.participant().id()))));
    }

    private static List<UUID> ids(List<Draft> drafts, boolean fresh) {
        return drafts.stream()
                .filter(draft -> draft.isIdentityChanged() && draft.isNew() == fresh)
                .map(draft -> draft.participant().id())
                .toList();
    }

    private static <S> List<SpellRow<S>> rows(
            List<Draft> drafts,
            Set<UUID> changed,
            Function<Draft, List<S>> all,
            Function<S, UUID> id,
            Function<Draft, Set<S>> added) {
        return drafts.stream()
                .flatMap(draft -> all.apply(draft).stream()
                        .filter(spell -> changed.contains(id.apply(spell)))
                        .map(spell -> new SpellRow<>(spell, added.apply(draft).contains(spell))))
                .toList();
    }
}
