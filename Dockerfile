# One image for every service and worker: docker-compose.yml says which of them a container runs.
FROM node:24-bookworm-slim AS manifests
WORKDIR /dragoman
COPY . .
# Only the manifests decide what is installed, so that a change of code installs nothing anew.
RUN find . -type f ! -name package.json ! -name package-lock.json -delete

FROM node:24-bookworm-slim AS build
WORKDIR /dragoman
COPY --from=manifests /dragoman ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /dragoman
COPY --from=manifests /dragoman ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /dragoman
COPY --from=dependencies /dragoman ./
COPY --from=build /dragoman/shared/dist shared/dist
COPY --from=build /dragoman/services services
COPY --from=build /dragoman/workers workers
COPY --from=build /dragoman/editor-ui/dist editor-ui/dist
USER node
EXPOSE 8080
CMD ["node", "services/desk/dist/main.js"]
