package dk.opgang.network.knowledge;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of an article that was published, as it was then. */
@Entity
@Table(name = "knowledge_versions")
class ArticleVersion extends Resource {

    @Column(updatable = false)
    private UUID articleId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private KeptForm content;

    protected ArticleVersion() {}

    ArticleVersion(Article article) {
        this.articleId = article.id();
        this.number = Objects.requireNonNull(article.publishedVersion());
        this.content = new KeptForm(article.shown());
    }

    UUID articleId() {
        return articleId;
    }

    int number() {
        return number;
    }

    ArticleForm content() {
        return content.form();
    }
}
