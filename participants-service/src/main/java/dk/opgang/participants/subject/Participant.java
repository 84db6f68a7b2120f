package dk.opgang.participants.subject;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citizen known to a municipality. Who it is stands here only encrypted; nothing but the birth year can be read. */
@Entity
@Table(name = "participants")
public class Participant extends Resource {

    @Column(updatable = false)
    private String municipalityCode;

    @Column(nullable = false)
    private byte[] cprHash;

    /** The id of the key that made the hash. */
    private long cprHashKey;

    @Column(nullable = false)
    private byte[] identity;

    private int birthYear;

    private @Nullable String language;

    private @Nullable UUID housingAreaId;

    private @Nullable String benefitGroup;

    private @Nullable LocalDate nextChangeOn;

    private @Nullable LocalDate departedOn;

    private @Nullable String departedBecause;

    private @Nullable String sourceSystem;

    private @Nullable String sourceId;

    /** How often something was changed that is kept beside it and answered with it: then it has changed, too. */
    private int revision;

    protected Participant() {}

    public Participant(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    /**
     * Takes the encrypted identity and what is derived from it.
     *
     * @param cprHash keyed hash of municipality and CPR
     * @param cprHashKey the id of the key that made it
     * @param identity CPR and names, encrypted with this participant's key
     */
    public void identifyBy(byte[] cprHash, long cprHashKey, byte[] identity, int birthYear) {
        this.cprHash = cprHash.clone();
        this.cprHashKey = cprHashKey;
        this.identity = identity.clone();
        this.birthYear = birthYear;
    }

    public void speaks(@Nullable String language) {
        this.language = language;
    }

    public void comesFrom(@Nullable Source source) {
        this.sourceSystem = source == null ? null : source.system();
        this.sourceId = source == null ? null : source.id();
    }

    /** Takes note of what holds today, and until when. */
    public void stands(@Nullable UUID housingAreaId, @Nullable String benefitGroup, @Nullable LocalDate nextChangeOn) {
        this.housingAreaId = housingAreaId;
        this.benefitGroup = benefitGroup;
        this.nextChangeOn = nextChangeOn;
    }

    /**
     * Takes note that the participant is not in the municipality from that day on.
     *
     * @param because the closing reason of what ends with it
     */
    public void departs(LocalDate on, String because) {
        departedOn = on;
        departedBecause = because;
    }

    /** Never left after all. */
    public void stays() {
        departedOn = null;
        departedBecause = null;
    }

    /** Takes note that something was changed that is answered with it. */
    public void revised() {
        revision++;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public byte[] cprHash() {
        return cprHash.clone();
    }

    public long cprHashKey() {
        return cprHashKey;
    }

    /** The encrypted identity. */
    public byte[] identity() {
        return identity.clone();
    }

    public int birthYear() {
        return birthYear;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }

    public @Nullable String benefitGroup() {
        return benefitGroup;
    }

    public @Nullable LocalDate nextChangeOn() {
        return nextChangeOn;
    }

    /** The first day on which the participant is not in the municipality any longer; missing for who is. */
    public @Nullable LocalDate departedOn() {
        return departedOn;
    }

    /** The closing reason of what ends with the departure. */
    public @Nullable String departedBecause() {
        return departedBecause;
    }

    /** Whether the participant has left the municipality by that day. */
    public boolean hasDepartedBy(LocalDate day) {
        return departedOn != null && !day.isBefore(departedOn);
    }

    public int revision() {
        return revision;
    }

    public @Nullable Source source() {
        return sourceSystem == null || sourceId == null ? null : new Source(sourceSystem, sourceId);
    }

    public boolean comesFromElsewhereThan(Source other) {
        return source() != null && !Objects.equals(source(), other);
    }
}
