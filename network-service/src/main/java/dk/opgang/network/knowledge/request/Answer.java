package dk.opgang.network.knowledge.request;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An answer, as it is stored. */
@Entity
@Table(name = "knowledge_answers")
class Answer extends PostedResource<AnswerForm> {

    @Column(updatable = false)
    private UUID requestId;

    protected Answer() {}

    Answer(String poster, UUID requestId, AnswerForm form) {
        super(poster, form);
        this.requestId = requestId;
    }

    UUID requestId() {
        return requestId;
    }
}
