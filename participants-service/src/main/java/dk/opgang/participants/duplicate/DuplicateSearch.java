package dk.opgang.participants.duplicate;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search for duplicates among a municipality's participants, and how far it has come. */
@Entity
@Table(name = "duplicate_searches")
class DuplicateSearch extends Resource {

    private static final UUID BEFORE_ALL = new UUID(0L, 0L);

    @Column(updatable = false)
    private String municipalityCode;

    private String status;

    private long participants;

    private long candidates;

    private UUID keyedUntil;

    /** The last key whose bearers were compared; null until everybody has keys. */
    private @Nullable Long comparedUntil;

    protected DuplicateSearch() {}

    DuplicateSearch(String municipalityCode) {
        this.municipalityCode = municipalityCode;
        this.status = SearchStatus.RUNNING.code();
        this.keyedUntil = BEFORE_ALL;
    }

    /** Some more participants have keys. */
    void keyed(int count, UUID last) {
        participants += count;
        keyedUntil = last;
    }

    /** Everybody has keys. */
    void compare() {
        comparedUntil = Long.MIN_VALUE;
    }

    void compared(long last) {
        comparedUntil = last;
    }

    void complete(long found) {
        candidates = found;
        status = SearchStatus.COMPLETED.code();
    }

    boolean isRunning() {
        return status.equals(SearchStatus.RUNNING.code());
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String status() {
        return status;
    }

    long participants() {
        return participants;
    }

    long candidates() {
        return candidates;
    }

    UUID keyedUntil() {
        return keyedUntil;
    }

    @Nullable
    Long comparedUntil() {
        return comparedUntil;
    }
}
