package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody says about a shared initiative, as it is stored. */
@Entity
@Table(name = "shared_initiative_comments")
class Comment extends PostedResource<CommentForm> {

    @Column(updatable = false)
    private UUID sharedInitiativeId;

    protected Comment() {}

    Comment(String poster, UUID sharedInitiativeId, CommentForm form) {
        super(poster, form);
        this.sharedInitiativeId = sharedInitiativeId;
    }

    UUID sharedInitiativeId() {
        return sharedInitiativeId;
    }
}
