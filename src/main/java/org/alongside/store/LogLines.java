package org.alongside.store;

import static org.alongside.store.schema.Tables.CIRCLE;
import static org.alongside.store.schema.Tables.LOG_ENTRY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.domain.record.Kind;
import org.alongside.store.schema.tables.records.LogEntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/// Lines of the s.62 log.
final class LogLines {
    static {
        // jOOQ greets on the standard streams, which belong to the screens, and would log values.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JooqLogger.globalThreshold(Log.Level.FATAL);
    }

    private LogLines() {}

    static List<LogLine> of(Connection connection, LogFilter filter, ZoneId zone) throws SQLException {
        try {
            return lines(jooq(connection), filter, zone);
        } catch (DataAccessException wrong) {
            throw new SQLException(wrong);
        }
    }

    static Optional<LogLine> of(Connection connection, long seq) throws SQLException {
        try {
            return jooq(connection)
                    .selectFrom(LOG_ENTRY)
                    .where(LOG_ENTRY.SEQ.eq(seq))
                    .fetchOptional(LogLines::line);
        } catch (DataAccessException wrong) {
            throw new SQLException(wrong);
        }
    }

    private static List<LogLine> lines(DSLContext jooq, LogFilter filter, ZoneId zone) {
        return jooq.selectFrom(LOG_ENTRY)
                .where(DSL.and(
                        wanted(filter.person(), LogLines::about),
                        wanted(filter.kind().map(Kind::name), LOG_ENTRY.KIND::eq),
                        wanted(filter.from().map(day -> start(day, zone)), LOG_ENTRY.DONE_AT::ge),
                        wanted(filter.to().map(day -> start(day.plusDays(1), zone)), LOG_ENTRY.DONE_AT::lt)))
                .orderBy(LOG_ENTRY.SEQ)
                .fetch(LogLines::line);
    }

    /// Lines about the person alone, and looks at circles with the person in them.
    private static Condition about(UUID person) {
        return LOG_ENTRY
                .PERSON_ID
                .eq(person)
                .or(LOG_ENTRY.CIRCLE_ID.in(
                        DSL.select(CIRCLE.ID).from(CIRCLE).where(CIRCLE.PEOPLE.contains(person.toString()))));
    }

    private static DSLContext jooq(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings()
                        .withExecuteLogging(false)
                        .withRenderNameCase(RenderNameCase.LOWER)
                        .withRenderQuotedNames(RenderQuotedNames.NEVER));
    }

    private static <T> Condition wanted(Optional<T> value, Function<T, Condition> condition) {
        return value.map(condition).orElseGet(DSL::noCondition);
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static LogLine line(LogEntryRecord entry) {
        return new LogLine(
                entry.getSeq(),
                entry.getDoneAt().toInstant(),
                entry.getDoneBy(),
                Kind.valueOf(entry.getKind()),
                entry.getVerb(),
                Optional.ofNullable(entry.getPersonId()),
                entry.getReason(),
                entry.getRowCount());
    }
}
