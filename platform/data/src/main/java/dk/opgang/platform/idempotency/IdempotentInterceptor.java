package dk.opgang.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.DatabaseFaults;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.transaction.OuterTransaction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts the transaction, the key and the answer around a method that is {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentInterceptor {

    private static final int FIRST_ERROR = 400;
    private static final int ATTEMPTS = 4;

    private final RequestFingerprint fingerprint;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final OuterTransaction outer;
    private final Instance<AnswerSeal> seals;

    IdempotentInterceptor(
            RequestFingerprint fingerprint,
            IdempotencyKeys keys,
            CurrentCaller caller,
            EntityManager entities,
            ObjectMapper json,
            OuterTransaction outer,
            @Any Instance<AnswerSeal> seals) {
        this.fingerprint = fingerprint;
        this.keys = keys;
        this.caller = caller;
        this.entities = entities;
        this.json = json;
        this.outer = outer;
        this.seals = seals;
    }

    @AroundInvoke
    Object around(InvocationContext method) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(method);
            } catch (Exception e) {
                // Of two that post the same at once the later one fails on what the earlier wrote; it looks again and
                // finds it.
                if (attempt == ATTEMPTS || !DatabaseFaults.isLostRace(e)) {
                    throw e;
                }
            }
        }
    }

    private Object once(InvocationContext method) throws Exception {
        Optional<String> header = fingerprint.header();
        if (header.isEmpty()) {
            return method.proceed();
        }
        IdempotencyKey key = IdempotencyKey.of(caller.get(), header.get());
        Idempotent kind = method.getMethod().getAnnotation(Idempotent.class);
        return kind != null && kind.read()
                ? asDeclared(read(key, method), method)
                : outer.call(() ->
                        QuarkusTransaction.requiringNew().call(() -> asDeclared(answer(key, kind, method), method)));
    }

    /** A method that names the type of its answer is answered for in that form. */
    private static Object asDeclared(Response answer, InvocationContext method) {
        return method.getMethod().getReturnType().equals(RestResponse.class) ? Answers.typed(answer) : answer;
    }

    private static Response untyped(Object answer) {
        return answer instanceof RestResponse<?> typed ? typed.toResponse() : (Response) answer;
    }

    /** Without a transaction around the method: what a refused read logs must stay. */
    private Response read(IdempotencyKey key, InvocationContext method) throws Exception {
        Fingerprint request = fingerprint.ofRequest();
        Optional<StoredAnswer> first = QuarkusTransaction.requiringNew().call(() -> keys.begin(key, request));
        Response answer = untyped(method.proceed());
        if (first.isPresent()) {
            return Response.fromResponse(answer)
                    .header(StoredAnswer.REPLAYED, "true")
                    .build();
        }
        if (answer.getStatus() < FIRST_ERROR) {
            StoredAnswer nothing = new StoredAnswer(answer.getStatus(), Map.of(), null);
            QuarkusTransaction.requiringNew().run(() -> keys.complete(key, request, nothing));
        }
        return answer;
    }

    private Response answer(IdempotencyKey key, @Nullable Idempotent kind, InvocationContext method) throws Exception {
        if (kind == null || kind.sealedBy() == AnswerSeal.class) {
            return answer(key, fingerprint.ofRequest(), UnaryOperator.identity(), UnaryOperator.identity(), method);
        }
        Optional<SubjectCipher> seal = seals.select(kind.sealedBy()).get().of(method.getParameters());
        if (seal.isEmpty()) {
            return untyped(method.proceed());
        }
        SubjectCipher sealing = seal.get();
        return answer(
                key,
                fingerprint.ofRequest(sealing),
                answer -> answer.sealedWith(sealing),
                answer -> answer.openedWith(sealing),
                method);
    }

    private Response answer(
            IdempotencyKey key,
            Fingerprint request,
            UnaryOperator<StoredAnswer> kept,
            UnaryOperator<StoredAnswer> given,
            InvocationContext method)
            throws Exception {
        Optional<StoredAnswer> first = keys.begin(key, request);
        if (first.isPresent()) {
            return given.apply(first.get()).replay();
        }
        Response answer = untyped(method.proceed());
        if (answer.getStatus() >= FIRST_ERROR) {
            QuarkusTransaction.setRollbackOnly();
            return answer;
        }
        // A change that the database refuses must fail here, before its answer is kept.
        entities.flush();
        StoredAnswer plain = StoredAnswer.of(answer, this::write);
        keys.complete(key, request, kept.apply(plain), plain.named());
        return answer;
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
