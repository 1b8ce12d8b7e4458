package org.communique.arbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.communique.id.ActorId;
import org.communique.statement.Statement;
import org.communique.statement.Voice;

/**
 * Arbitrary statements that can be narrowed, in any order: {@code Statements.any().by(healey).quoting()}.
 *
 * <p>Nothing is filtered: what a statement lacks is added to it. Each method gives new arbitraries and leaves these as
 * they are.
 */
public final class StatementArbitrary extends ArbitraryDecorator<Statement> {

    private final Arbitrary<Statement> statements;

    StatementArbitrary(Arbitrary<Statement> statements) {
        this.statements = statements;
    }

    /** {@return those statements that this actor makes, alone or with others} */
    public StatementArbitrary by(ActorId speaker) {
        return new StatementArbitrary(statements.map(statement -> {
            Statement attributed = statement.toBuilder().voice(Voice.ATTRIBUTED).build();
            return statement.speakers().contains(speaker)
                    ? attributed
                    : Statements.consistent(
                            attributed.toBuilder().addSpeakers(speaker).build());
        }));
    }

    /** {@return those statements with at least one quotation} */
    public StatementArbitrary quoting() {
        return new StatementArbitrary(Combinators.combine(statements, Statements.quotations())
                .as((statement, quotation) -> statement.quotations().isEmpty()
                        ? statement.toBuilder().addQuotations(quotation).build()
                        : statement));
    }

    @Override
    protected Arbitrary<Statement> arbitrary() {
        return statements;
    }
}
