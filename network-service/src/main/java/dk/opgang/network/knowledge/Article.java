package dk.opgang.network.knowledge;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An article, as it is stored. Its form is what readers see; a change of what was published waits beside it as a draft until it passes
 * review, and {@link #form} is then that draft, as the author works with it.
 */
@Entity
@Table(name = "knowledge_articles")
class Article extends PostedResource<ArticleForm> {

    private String state;
    private @Nullable Integer publishedVersion;
    private @Nullable Integer draftVersion;
    private @Nullable String draftState;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable KeptForm draft;

    /** Who gave it back last, until the author goes on. */
    private @Nullable String reviewer;

    private @Nullable String note;
    private @Nullable Instant publishedAt;

    protected Article() {}

    Article(String poster, ArticleForm form) {
        super(poster, form);
        this.state = ArticleState.DRAFT.code();
        this.draftVersion = 1;
        this.draftState = ArticleState.DRAFT.code();
    }

    /** What the author works with: the draft, if there is one. */
    @Override
    public ArticleForm form() {
        return draft == null ? super.form() : draft.form();
    }

    /** What readers see. */
    ArticleForm shown() {
        return super.form();
    }

    @Override
    protected void become(ArticleForm other) {
        reviewer = null;
        if (publishedVersion == null || state() != ArticleState.PUBLISHED) {
            super.become(other);
            return;
        }
        if (draftVersion == null) {
            draftVersion = publishedVersion + 1;
            draftState = ArticleState.DRAFT.code();
        }
        draft = new KeptForm(other);
    }

    ArticleState state() {
        return ArticleState.of(state);
    }

    /** Where the draft stands, if there is one. */
    Optional<ArticleState> draftState() {
        return Optional.ofNullable(draftState).map(ArticleState::of);
    }

    boolean isInReview() {
        return draftState().filter(ArticleState.IN_REVIEW::equals).isPresent();
    }

    @Nullable
    Integer publishedVersion() {
        return publishedVersion;
    }

    @Nullable
    Integer draftVersion() {
        return draftVersion;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    void submit() {
        reviewer = null;
        draftState = ArticleState.IN_REVIEW.code();
        follow();
    }

    void giveBack(String by, @Nullable String why) {
        reviewer = by;
        draftState = ArticleState.DRAFT.code();
        note = why;
        follow();
    }

    /** The draft is what readers see from now on. */
    void publish(@Nullable String told, Instant now) {
        super.become(form());
        draft = null;
        publishedVersion = draftVersion;
        draftVersion = null;
        draftState = null;
        note = told;
        publishedAt = now;
        state = ArticleState.PUBLISHED.code();
    }

    void withdraw(@Nullable String why) {
        draft = null;
        draftVersion = null;
        draftState = null;
        note = why;
        state = ArticleState.WITHDRAWN.code();
    }

    /** Of what was never published the article itself stands where its draft does. */
    private void follow() {
        if (publishedVersion == null && draftState != null) {
            state = draftState;
        }
    }
}
