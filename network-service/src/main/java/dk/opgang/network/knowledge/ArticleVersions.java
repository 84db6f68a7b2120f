package dk.opgang.network.knowledge;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The published versions. They are asked for by way of their article, which says who sees it. */
@Singleton
class ArticleVersions extends VisibleRepository<ArticleVersion> {

    ArticleVersions(EntityManager entities) {
        super(ArticleVersion.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    Optional<ArticleVersion> of(Caller caller, UUID articleId, int number) {
        return first(caller, Restriction.equal("articleId", articleId), Restriction.equal("number", number));
    }
}
