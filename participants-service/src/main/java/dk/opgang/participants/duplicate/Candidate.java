package dk.opgang.participants.duplicate;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Two participants who may be one person. What they are called, and their numbers, stand nowhere in it. */
@Entity
@Table(name = "duplicate_candidates")
class Candidate extends Resource {

    private static final String DISMISSED = "dismissed";
    private static final String OPEN = "open";

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID firstId;

    @Column(updatable = false)
    private UUID secondId;

    private int score;

    private String[] reasons;

    private String state;

    protected Candidate() {}

    /** Somebody looked, and they are two; true unless that was known. */
    boolean dismiss() {
        boolean isNews = state.equals(OPEN);
        if (isNews) {
            state = DISMISSED;
        }
        return isNews;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    List<UUID> participantIds() {
        return List.of(firstId, secondId);
    }

    int score() {
        return score;
    }

    List<String> reasons() {
        return List.of(reasons);
    }

    String state() {
        return state;
    }
}
