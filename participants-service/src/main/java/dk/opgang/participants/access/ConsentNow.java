package dk.opgang.participants.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A consent that lets the caller read now. Which those are is said by the view {@code consents_now} of the database, which its policies
 * read too; queries ask for nothing of it but what stands here.
 */
@Entity
@Immutable
@Table(name = "consents_now")
class ConsentNow {

    @Id
    private UUID id;

    private UUID participantId;

    private String[] dataCategories;

    private @Nullable UUID initiativeId;

    /** Whether it opens what the participant's municipality keeps: then that is who lets it be passed on. */
    private boolean ofController;

    protected ConsentNow() {}
}
