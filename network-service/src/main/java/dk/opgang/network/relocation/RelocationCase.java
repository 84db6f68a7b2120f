package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A relocation, as it is stored: who it is about, where it stands, and every step that led there. */
@Entity
@Table(name = "relocation_cases")
class RelocationCase extends PostedResource<CaseForm> {

    private String state;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private Household household;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> history;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MergedMember> merged;

    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate movedOn;

    @Column(insertable = false, updatable = false)
    private @Nullable String installation;

    @Column(insertable = false, updatable = false)
    private @Nullable String advertRegion;

    protected RelocationCase() {}

    RelocationCase(String poster, CaseForm form, Household household, Step first) {
        super(poster, form);
        this.household = household;
        this.state = first.state();
        this.history = List.of(first);
        this.merged = List.of();
    }

    CaseState state() {
        return CaseState.of(state);
    }

    Household household() {
        return household;
    }

    List<Step> history() {
        return history;
    }

    /** The day since which it is on hold; null if it never was. */
    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    LocalDate movedOn() {
        return movedOn;
    }

    /** The code of the municipality that opened it. */
    String sender() {
        return Tenant.codeOf(poster());
    }

    /** Which other installation tells of it; null of our own. */
    @Nullable
    String installation() {
        return installation;
    }

    boolean isElsewhere() {
        return installation != null;
    }

    /** The region of who opened it; of a case of another installation as that one tells it. */
    @Nullable
    String region(LocalDate today) {
        return isElsewhere() ? advertRegion : Region.of(sender(), today);
    }

    void take(Step step) {
        List<Step> all = new ArrayList<>(history);
        all.add(step);
        this.history = List.copyOf(all);
        this.state = step.state();
    }

    void held(LocalDate day) {
        this.heldOn = day;
    }

    void moved(LocalDate day) {
        this.movedOn = day;
    }

    /** The family has said yes again. */
    void agreedAgain(List<FamilyAgreement> given) {
        become(form().of(form().participantIds(), given));
    }

    /** Somebody is erased: the case names nobody in the place. */
    void erase(UUID participant) {
        rename(participant, null);
        merged = merged.stream().filter(it -> !it.names(participant)).toList();
    }

    /** Two are one person: the case goes on with the survivor, until that is taken back. */
    void merge(UUID duplicate, UUID survivor) {
        boolean isBeside = form().participantIds().contains(survivor);
        List<FamilyAgreement> agreed = Stream.of(duplicate, survivor)
                .flatMap(id -> agreedBy(id).stream())
                .toList();
        merged = Stream.concat(merged.stream(), Stream.of(new MergedMember(duplicate, survivor, isBeside, agreed)))
                .toList();
        rename(duplicate, agreedBy(survivor).isEmpty() ? survivor : null);
    }

    /** The two are two again, both as before; what was said since stays with the survivor, if that one is of the family itself. */
    void unmerge(UUID duplicate, UUID survivor) {
        MergedMember known = merged.stream()
                .filter(it -> it.isOf(duplicate, survivor))
                .findFirst()
                .orElse(null);
        if (known == null) {
            return;
        }
        merged = merged.stream().filter(it -> it != known).toList();
        if (!known.isBeside()) {
            rename(survivor, duplicate);
            return;
        }
        boolean hadSaidYes =
                known.agreed().stream().anyMatch(it -> it.participantId().equals(survivor));
        List<UUID> family = Stream.concat(form().participantIds().stream(), Stream.of(duplicate))
                .toList();
        List<FamilyAgreement> agreed = Stream.concat(
                        form().familyAgreement().stream()
                                .filter(it -> hadSaidYes || !it.participantId().equals(survivor)),
                        known.agreed().stream().filter(it -> it.participantId().equals(duplicate)))
                .toList();
        become(form().of(family, agreed));
    }

    private List<FamilyAgreement> agreedBy(UUID participant) {
        return form().familyAgreement().stream()
                .filter(it -> it.participantId().equals(participant))
                .toList();
    }

    /** Names somebody by another id, or not at all if there is none. */
    private void rename(UUID participant, @Nullable UUID other) {
        List<UUID> family = form().participantIds().stream()
                .map(id -> id.equals(participant) ? other : id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<FamilyAgreement> agreed = form().familyAgreement().stream()
                .filter(it -> other != null || !it.participantId().equals(participant))
                .map(it -> it.participantId().equals(participant) && other != null
                        ? new FamilyAgreement(other, it.givenOn(), it.form())
                        : it)
                .toList();
        become(form().of(family, agreed));
    }
}
